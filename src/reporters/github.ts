import type { CaseSummary, FindingSummary } from './case-summary.ts';
import { checkArguments } from './check-arguments.ts';
import { isFailing } from './failing.ts';
import { oneLine } from './one-line.ts';
import { quoted } from './quotations.ts';
import type { Reporter, Source } from './reporter.ts';
import { summarize } from './summary.ts';
import { standing } from './wording.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Returns the findings as workflow commands of GitHub Actions, a line each, which show as annotations of a run: cases worst first.
 * What is accepted, or no violation, is a notice.
 *
 * @param reported the reports with their timelines, or the result of an audit
 * @param options what to list, whether with names and words, and in which files the timelines stand
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * github({ report, timeline }, { policy: courtesy }).split('%0A')[0].slice(0, 48) //=> '::error title=overdue-update in case-1::Since Mo'
 */
export const github: Reporter = (reported, options) => {
  checkArguments(reported, options);
  return summarize(reported, options)
    .cases.flatMap((one) => one.findings.map((finding) => command(finding, one, options.locate?.(one.timeline))))
    .join('');
};

function command(finding: FindingSummary, { timeline }: CaseSummary, source: Source | undefined): string {
  const { severity, rule, message, why, quotes, id } = finding;
  const properties = {
    ...(source !== undefined && { file: source.file }),
    ...(source?.line !== undefined && { line: String(source.line) }),
    title: `${rule} in ${timeline}`,
  };
  const lines = [message, ...quotes.map(quoted), why, `${standing(finding)} (${id})`];
  const name = isFailing(finding, 'info') ? commands[severity] : 'notice';
  const told = Object.entries(properties).map(([key, value]) => `${key}=${propertyText(value)}`);
  return `::${name} ${told.join(',')}::${lines
    .filter((line) => line !== '')
    .map(dataText)
    .join('%0A')}\n`;
}

/** A text on one line as the message of a command. */
function dataText(text: string): string {
  return oneLine(text).replaceAll('%', '%25');
}

/** A text on one line as the property of a command. */
function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
