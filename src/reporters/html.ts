import type { AuditResult } from '../entities/audit.ts';
import { auditPage } from './html/audit-page.ts';
import { casePage } from './html/case-page.ts';
import { overviewOfAudit, overviewOfCases } from './html/overview.ts';
import { casesOf, isAudit, type Reported, type ReportedCase, type ReporterOptions } from './reporter.ts';

/** How reports are written down as a page. */
export interface HtmlOptions extends ReporterOptions {
  /**
   * What an audit of the same cases says, for its scorecards, measures and months; or a function that gives it, called once all cases
   * were taken.
   */
  readonly audit?: AuditResult | (() => AuditResult) | undefined;
}

/**
 * Returns the reports as one file of HTML that needs no other. Of one case: its timeline, drawn, what was found and why, and what to
 * do next, with the words to send. Of several, or of an audit: totals, what is to do, the worst cases, months, rules and scorecards.
 *
 * @param reported the reports with their timelines, or the result of an audit
 * @param options what to list, and whether with names and words; of one case all is listed where `show` is left out
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * html({ report, timeline }, { policy: courtesy }).includes('<h1>Case case-1</h1>') //=> true
 */
export function html(reported: Reported, options: HtmlOptions): string {
  if (isAudit(reported)) return auditPage(overviewOfAudit(reported, options), options);
  const { audit } = options;
  const cases = casesOf(reported)[Symbol.iterator]();
  const first = cases.next();
  const second = cases.next();
  if (first.done !== true && second.done === true && audit === undefined) return casePage(first.value, options);
  const whole = overviewOfCases(joined([first, second], cases), options, () => (typeof audit === 'function' ? audit() : audit));
  return auditPage(whole, options);
}

function* joined(first: readonly IteratorResult<ReportedCase, unknown>[], rest: Iterator<ReportedCase>): Generator<ReportedCase> {
  for (const { done, value } of first) {
    if (done === true) return;
    yield value;
  }
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}
