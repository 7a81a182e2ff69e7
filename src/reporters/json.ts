import type { AuditResult } from '../entities/audit.ts';
import { formatInstant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { checkArguments } from './check-arguments.ts';
import { findingRecord } from './finding-record.ts';
import { jsonText } from './json-text.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { summarize } from './summary.ts';
import { toldOf } from './told-of.ts';

/**
 * Returns the reports as JSON for other programs: totals, what is wrong in each case, worst first, and what to do next; of an audit,
 * or where one is given, its scorecards and measures too. Instants of findings and actions are ISO 8601.
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
 * JSON.parse(json([{ report, timeline }], { policy: courtesy })).totals.violations //=> { error: 1, warning: 0, info: 0 }
 */
export const json: Reporter = (reported, options) => {
  checkArguments(reported, options);
  const { asOf, actions, cases, audit, nameOf: _, ...summary } = summarize(reported, options);
  const iso = (instant: number, timeZone: string) => formatInstant(instant, zone(timeZone));
  const whole = {
    ...summary,
    cases: cases.map((one) => ({ ...one, findings: one.findings.map((finding) => findingRecord(finding, one)) })),
    ...(asOf !== undefined && { asOf: new Date(asOf).toISOString() }),
    nextActions: actions.map(({ at, on: _, notBefore, dueAt, timeZone, ...action }) => ({
      ...action,
      at: iso(at, timeZone),
      notBefore: iso(notBefore, timeZone),
      ...(dueAt !== undefined && { dueAt: iso(dueAt, timeZone) }),
    })),
    ...(audit !== undefined && auditExtra(audit, options)),
  };
  return `${jsonText(whole, 2)}\n`;
};

/** What only an audit tells. */
function auditExtra(audit: AuditResult, options: ReporterOptions) {
  const { carriedOptOuts, coverage, waiverProblems, interactions } = audit;
  return {
    interactions,
    ...toldOf(audit, options),
    carriedOptOuts,
    coverage,
    waiverProblems,
  };
}
