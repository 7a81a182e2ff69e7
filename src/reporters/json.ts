import type { Reporter, ReporterOptions } from './reporter.ts';
import { summarize } from './summary.ts';

/**
 * Returns the reports as JSON for other programs: totals, what is wrong in each case, worst first, and what to do next. Instants are
 * ISO 8601.
 *
 * @param cases the reports with their timelines
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
export const json: Reporter = (cases, options: ReporterOptions) => {
  const { asOf, actions, ...summary } = summarize(cases, options);
  const iso = (instant: number) => new Date(instant).toISOString();
  const whole = {
    ...summary,
    ...(asOf !== undefined && { asOf: iso(asOf) }),
    nextActions: actions.map(({ at, on: _, ...action }) => ({ ...action, at: iso(at) })),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
};
