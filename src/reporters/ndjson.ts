import { checkArguments } from './check-arguments.ts';
import { findingRecord } from './finding-record.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './summary.ts';

/**
 * Returns the findings as JSON, one a line, for logs and pipes: cases worst first. What is not known of a finding is left out.
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
 * JSON.parse(ndjson({ report, timeline }, { policy: courtesy })).dueAt //=> '2026-03-12T23:59:59.999-05:00'
 */
export const ndjson: Reporter = (reported, options) => {
  checkArguments(reported, options);
  return summarize(reported, options)
    .cases.flatMap((one) => one.findings.map((finding) => `${jsonText(findingRecord(finding, one))}\n`))
    .join('');
};
