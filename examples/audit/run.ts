import { fileURLToPath } from 'node:url';
import { annotate, HearbackError } from 'hearback';
import { adapt } from './adapt.ts';
import { Baseline } from './baseline.ts';
import { type Flags, readFlags, WrongFlag } from './flags.ts';
import { type Gathered, gather } from './gather.ts';
import { help } from './help.ts';
import { LeftOut } from './left-out.ts';
import { writeOut } from './out.ts';
import { pageOfCases, pageOfTotals } from './page.ts';
import { Problems } from './problems.ts';
import { Progress } from './progress.ts';
import { listFiles } from './read/list-files.ts';
import { readOnce } from './read-once.ts';
import { type Found, readTimelines } from './read-timelines.ts';
import { columnsOf, optionsOf, policyOf, waiversOf } from './settings.ts';
import { Waivers } from './waivers.ts';

/** Where the program runs. */
export interface Surroundings {
  /** Takes the report. */
  readonly write: (text: string) => void;
  /** Takes what is said beside it. */
  readonly say: (text: string) => void;
  /** Whether somebody watches what is said. */
  readonly watched: boolean;
  readonly color: boolean;
  /** Characters a line; left out where nobody sees lines. */
  readonly width?: number | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const inLogs = (name: string) => fileURLToPath(new URL(`../logs/${name}`, import.meta.url));

/** Does what the arguments ask for, and returns the exit code: 0, 1 where an error was found, 2 where something was wrong with the input. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const flags = readFlags(args);
    if (flags.help) {
      around.write(help);
      return 0;
    }
    return await audit(flags.files.length === 0 ? withExample(flags, around) : flags, around);
  } catch (error) {
    if (!(error instanceof WrongFlag) && !(error instanceof HearbackError)) throw error;
    around.say(`${error.message.replace(/^asOf:/gm, '`--as-of`:')}\n`);
    return 2;
  }
}

/** What is audited where no file was named: an invented log, so that names may be shown. */
function withExample(flags: Flags, { say }: Surroundings): Flags {
  say('no file given: the example log, as of 20 March 2026; its people are invented, so their names are shown\n');
  return {
    ...flags,
    files: [inLogs('example.ndjson')],
    from: 'timelines',
    asOf: flags.asOf ?? '2026-03-20T12:00:00Z',
    waivers: flags.waivers ?? inLogs('waivers.json'),
    names: flags.names ?? true,
  };
}

/** Judges the files, writes the report, and returns the exit code. */
async function audit(flags: Flags, { write, say, watched, color, width, now }: Surroundings): Promise<number> {
  const { timeZone, show, format, from, out } = flags;
  const names = flags.names ?? format === 'text';
  const files = listFiles(flags.files);
  const problems = new Problems(flags.names === false, flags.skipped);
  const progress = new Progress(files, now, watched ? say : undefined);
  const note = (line: string) => {
    progress.end();
    say(`${line}\n`);
  };
  const leftOut = new LeftOut(flags.skipped ? note : undefined, flags.names);
  const [policy, columns, told] = [policyOf(flags.policy), columnsOf(flags.map), optionsOf(flags)];
  const waivers = new Waivers(waiversOf(flags.waivers), policy);
  const onBytes = (file: string, bytes: number) => progress.onBytes(file, bytes);
  const gathered = await gather(files, { from, columns, problems, note, onBytes });
  const baseline = new Baseline(flags.baseline);
  let errors = 0;
  try {
    const found = timelinesIn(gathered, () => adapt(gathered, { columns, timeZone, told, problems, leftOut, note }), problems, onBytes);
    const page = (flags.summary ? pageOfTotals : pageOfCases)(found, {
      policy,
      options: {
        asOf: flags.asOf ?? now(),
        ...(timeZone !== undefined && { calendar: { timeZone } }),
        waivers: waivers.list,
        annotate: readOnce(annotate),
      },
      format,
      told: { policy, names, quotes: names, show, baseline: baseline.ids, ...(out === undefined && { color, width }) },
      problems,
      onCase: () => progress.onCase(),
      onFound: ({ violations, waiverProblems }) => {
        waivers.add(waiverProblems);
        errors += baseline.fresh(violations).filter(({ severity }) => severity === 'error').length;
      },
    });
    progress.end();
    if (out === undefined) write(page);
    else writeOut(out, page, files);
  } finally {
    gathered.rows.drop();
  }
  for (const line of [...leftOut.lines(), ...waivers.lines(), ...baseline.lines()]) say(`${line}\n`);
  if (problems.count > 0) {
    say(`could not be read:\n${problems.lines().join('\n')}\n`);
    return 2;
  }
  return errors > 0 ? 1 : 0;
}

/** The timelines in files of them, then those that adapters make of exports. */
function* timelinesIn(
  { timelines }: Gathered,
  adapted: () => Generator<Found>,
  problems: Problems,
  onBytes: (file: string, bytes: number) => void,
): Generator<Found> {
  yield* readTimelines(timelines, problems, onBytes);
  yield* adapted();
}
