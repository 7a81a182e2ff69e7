import type { Reporter, ReporterOptions } from './reporter.ts';
import { summarize } from './summary.ts';

/**
 * Returns the reports as JSON for other programs: totals, what is wrong in each case, worst first, and what to do next. Instants are
 * ISO 8601.
 *
 * @param cases the reports with their timelines
 * @param options what to list, and whether with names and words
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
