import { reporterNames } from 'hearback/reporters';
import { formatNames, formats } from './formats.ts';

/** What is listed only when asked for. */
export const extras = ['pending', 'undecided', 'waived'] as const;

const sources = formatNames.map((name) => `  ${name.padEnd(20)} ${formats[name].what}`).join('\n');

/** What `--help` shows. */
export const help = `Says who owes whom an answer, from the timelines of recruiters and candidates, or from exports of the tools they use.

npm run audit                          judges the example log
npm run audit -- [flags] file…         judges yours; a folder stands for the files in it

  npm run audit -- mails/ --us talent.example --candidate ana@example.org --time-zone America/Chicago
  npm run audit -- candidate.json feed.json --us talent.example --time-zone Europe/London
  npm run audit -- activities.csv --map columns.json --time-zone America/New_York --format markdown

What is read
--from FORMAT         what the files are; else told by what they hold, which a line says:
${sources}
--map FILE            what the columns of a table hold, in a JSON file: the columns that mapRows takes
--options FILE        what else the adapter should know, in a JSON file: people, candidates, reasons, means, meetings …
                      Each adapter has its page under docs/adapters, with what it takes
NAME=FILE             says as what a file goes in where that cannot be told: contacts=people.csv

Who and where
--us WHO              who is on the recruiter's side: an address, a domain, the id of a user, a profile
--candidate WHO       whose messages are looked for in mails and LinkedIn: an address, a profile;
                      everyone-else: whoever is none of --us
--time-zone ZONE      the office's zone, such as America/Chicago: for timelines that state no calendar, as no export does,
                      and for times that stand without a zone in an export
--date-order ORDER    month-first or day-first: which of 04/05/2026 is the month

How it is judged
--as-of INSTANT       the moment of judgement, with its offset: 2026-03-20T12:00:00Z; else now
--policy NAME|FILE    courtesy, strict, or a policy in a JSON file; else courtesy
--waivers FILE        agreed exceptions, a list in a JSON file; those that waive nothing are listed
--baseline FILE       findings that are accepted, so that only others fail: their ids, a list in a JSON file or one a line,
                      or an earlier report in the format ndjson; those that are found no more are listed

What is shown
--format FORMAT       ${reporterNames.join(', ')}; else text
--out FILE            writes the report into a file
--show KIND           lists what is otherwise only counted: ${extras.join(', ')}
--summary             the totals alone, without cases: by rule, person, organization and month, scorecards and measures;
                      in text, markdown and json. Otherwise markdown, json and html have them beside the cases, and text
                      ends with the scorecards that rest on ten cases or more
--skipped             lists each row that was left out, and why, and all that cannot be read; else the rows are only
                      counted. With --names, what stands in them
--names               shows names and quotes messages, in any format; else text alone does
--redact              shows parties by their ids and quotes nothing, in text too
--help                shows this page

--us, --candidate and --show may be given more than once. The report goes to the standard output, what is said of the files to
the standard error. Timelines (a line each, or a list) and tables may be of any size: they are read bit by bit, large tables by
way of temporary files that are deleted at the end. Other exports are read as a whole. Of a case that was judged only what
was found is kept, and what counts in the totals. An id may stand for one timeline only.

Exits with 0 where nothing is wrong, 1 where a rule of severity error was broken and the baseline does not accept it, 2 where
a flag or an input was wrong.
`;
