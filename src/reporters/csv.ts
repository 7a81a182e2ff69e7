import { checkArguments } from './check-arguments.ts';
import { type FindingRecord, findingFields, findingRecord } from './finding-record.ts';
import { oneLine } from './one-line.ts';
import { quoted } from './quotations.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './summary.ts';

/** What a spreadsheet takes for a formula: the signs that begin one, where a field begins or might be taken to. */
const formula = /(?:^|;)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const special = /[",;]/;

/**
 * Returns the findings as a table of comma-separated values (RFC 4180), a row each, for spreadsheets: cases worst first. A field that
 * a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @param reported the reports with their timelines, or the result of an audit
 * @param options what to list, and whether with names and words
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * const [header, row] = csv({ report, timeline }, { policy: courtesy }).split('\r\n');
 * header.split(',').slice(0, 3) //=> ['id', 'timeline', 'rule']
 * row.split(',').slice(0, 3) //=> ['case-1/overdue-update/i1', 'case-1', 'overdue-update']
 */
export const csv: Reporter = (reported, options) => {
  checkArguments(reported, options);
  const rows = summarize(reported, options).cases.flatMap((one) => one.findings.map((finding) => rowOf(findingRecord(finding, one))));
  return [[...findingFields], ...rows].map((row) => `${row.join(',')}\r\n`).join('');
};

function rowOf(record: FindingRecord): string[] {
  const { evidence, quotes = [] } = record;
  const told = { ...record, evidence: evidence.join(' '), quotes: quotes.map(quoted).join(' ') };
  return findingFields.map((name) => field(String(told[name] ?? '')));
}

function field(text: string): string {
  const harmless = oneLine(text).replaceAll(formula, "$&'");
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
