import { casePage } from './html/case-page.ts';
import { casesOf, isAudit, type Reporter } from './reporter.ts';

/**
 * Returns the reports as one file of HTML that needs no other: of a case its timeline, drawn, what was found and why, and what to do
 * next, with the words to send.
 *
 * @param reported the reports with their timelines
 * @param options what to list, and whether with names and words
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
  if (isAudit(reported)) return '';
  const [first] = casesOf(reported);
  return first === undefined ? '' : casePage(first, options);
};
