import { counted } from '../report/counted.ts';
import type { ActionSummary } from './action-summary.ts';
import type { CaseSummary, FindingSummary } from './case-summary.ts';
import { checkArguments } from './check-arguments.ts';
import { groupByPair } from './group-by-pair.ts';
import { oneLine } from './one-line.ts';
import { openingOf } from './opening.ts';
import { quoted } from './quotations.ts';
import { isAudit, type Reporter } from './reporter.ts';
import { summarize } from './summary.ts';
import { auditText } from './text-audit.ts';
import { type Page, pageOf, paragraph } from './text-page.ts';
import { headline, nounOf, standing, tally } from './wording.ts';

const indent = '      ';

/**
 * Returns the reports as text for a terminal: a line of totals, then case by case, worst first, who owes whom what and how late it
 * is, then what to do next, by person and day. Of an audit: also totals by rule, person, organization and month, scorecards and
 * measures; of cases with an audit given, the scorecards that rest on enough cases, and the measures that are broken.
 *
 * @param reported the reports with their timelines, or the result of an audit
 * @param options what to list, whether with names, words and colours, and how wide
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * text([{ report, timeline }], { policy: courtesy }).includes('sam owes ana') //=> true
 */
export const text: Reporter = (reported, options) => {
  checkArguments(reported, options);
  const summary = summarize(reported, options);
  const page = pageOf(options);
  const parts = [paragraph(headline(summary), '', page, page.style.bold), ...summary.cases.map((one) => caseText(one, page))];
  if (summary.actions.length > 0) parts.push(actionsText(summary.actions, page));
  if (summary.audit !== undefined) parts.push(...auditText(summary.audit, summary, options, page, isAudit(reported)));
  return `${parts.join('\n\n')}\n`;
};

function caseText({ timeline, title, candidate, violations, findings }: CaseSummary, page: Page): string {
  const { style } = page;
  const heading = [timeline, title ?? '', candidate].filter((part) => part !== '').map(oneLine);
  const counts = tally(violations);
  return [
    `${style.bold(heading.join(' · '))}${counts === '' ? '' : `  ${style.dim(counts)}`}`,
    ...groupByPair(findings).flatMap((pair) => [
      ...(pair.heading === '' ? [] : [`  ${oneLine(pair.heading)}`]),
      ...pair.findings.map((finding) => findingText(finding, page)),
    ]),
  ].join('\n');
}

function findingText(finding: FindingSummary, page: Page): string {
  const { style } = page;
  const { severity, rule, message, why, quotes } = finding;
  const paint = { error: style.red, warning: style.yellow, info: style.cyan }[severity];
  return [
    `    ${paint(nounOf(severity))}  ${style.bold(rule)}  ${standing(finding)}`,
    paragraph(message, indent, page),
    ...quotes.map((quotation) => paragraph(quoted(quotation), indent, page, style.italic)),
    ...(why === '' ? [] : [paragraph(why, indent, page, style.dim)]),
  ].join('\n');
}

function actionsText(actions: readonly ActionSummary[], page: Page): string {
  const { style } = page;
  const lines = [style.bold(`Next: ${counted(actions.length, 'thing')} to do`)];
  let owner: string | undefined;
  let day: string | undefined;
  for (const action of actions) {
    if (action.owner !== owner) {
      lines.push('', `  ${style.bold(oneLine(action.owner))}`);
      day = undefined;
    }
    if (action.on !== day) lines.push(`  ${action.on}`);
    ({ owner, on: day } = action);
    lines.push(actionText(action, page));
  }
  return lines.join('\n');
}

function actionText({ type, toward, timeline, priority, due, settles, advice, draft }: ActionSummary, page: Page): string {
  const about = [
    `${toward} (${timeline})`,
    priority === 'overdue' && due !== '' ? `due since ${due}` : '',
    advice ? 'advice' : '',
    settles > 1 ? `settles ${String(settles)}` : '',
  ].filter((part) => part !== '');
  const lines = [paragraph(`${type}: ${about.join(', ')}`, '    ', page)];
  if (draft !== undefined) lines.push(paragraph(`“${openingOf(draft)}”`, indent, page, page.style.italic));
  return lines.join('\n');
}
