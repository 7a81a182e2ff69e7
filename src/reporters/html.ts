import { checkArguments } from './check-arguments.ts';
import { auditPage } from './html/audit-page.ts';
import { casePage } from './html/case-page.ts';
import { casesOf, isAudit, type ReportedCase, type Reporter } from './reporter.ts';
import { summarize } from './summary.ts';

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
export const html: Reporter = (reported, options) => {
  checkArguments(reported, options);
  if (isAudit(reported)) return auditPage(summarize(reported, options), options);
  const cases = casesOf(reported)[Symbol.iterator]();
  const first = cases.next();
  const second = cases.next();
  if (first.done !== true && second.done === true) return casePage(first.value, options);
  return auditPage(summarize(joined([first, second], cases), options, true), options);
};

function* joined(first: readonly IteratorResult<ReportedCase, unknown>[], rest: Iterator<ReportedCase>): Generator<ReportedCase> {
  for (const { done, value } of first) {
    if (done === true) return;
    yield value;
  }
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}
