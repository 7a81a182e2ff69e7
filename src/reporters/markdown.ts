import type { ActionSummary } from './action-summary.ts';
import type { CaseSummary, FindingSummary } from './case-summary.ts';
import { checkArguments } from './check-arguments.ts';
import { groupByPair } from './group-by-pair.ts';
import { auditLines } from './markdown-audit.ts';
import { shown } from './markdown-text.ts';
import { openingOf } from './opening.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './summary.ts';
import { headline, nounOf, standing, tally } from './wording.ts';

/**
 * Returns the reports as a Markdown page: a line of totals, a section a case, worst first, and a list of what to do next;
 * of an audit, or where one is given, also totals by rule, person, organization and month, scorecards and measures.
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
 * markdown([{ report, timeline }], { policy: courtesy }).includes('## case-1 · ana') //=> true
 */
export const markdown: Reporter = (reported, options) => {
  checkArguments(reported, options);
  const summary = summarize(reported, options);
  const parts = [
    '# Who is owed an answer',
    shown(headline(summary)),
    ...summary.cases.flatMap(caseLines),
    ...(summary.actions.length === 0 ? [] : ['## Next', ...actionLines(summary.actions)]),
    ...(summary.audit === undefined ? [] : auditLines(summary.audit, summary, options)),
  ];
  return `${parts.join('\n\n')}\n`;
};

function caseLines({ timeline, title, candidate, violations, findings }: CaseSummary): string[] {
  const heading = [timeline, title ?? '', candidate].filter((part) => part !== '').map(shown);
  const pairs = groupByPair(findings).flatMap((pair) => [
    ...(pair.heading === '' ? [] : [`**${shown(pair.heading)}**`]),
    pair.findings.map(findingLines).join('\n\n'),
  ]);
  return [`## ${heading.join(' · ')}`, ...(tally(violations) === '' ? [] : [tally(violations)]), ...pairs];
}

function findingLines(finding: FindingSummary): string {
  const { rule, severity, message, why, quotes } = finding;
  return [
    `- ${nounOf(severity)} \`${rule}\`, ${shown(standing(finding))}`,
    shown(message),
    ...quotes.map(({ words, by, on }) => `> ${shown(words)} (${shown(by)}, ${on})`),
    ...(why === '' ? [] : [`<sub>${shown(why)}</sub>`]),
  ].join('\n\n  ');
}

function actionLines(actions: readonly ActionSummary[]): string[] {
  const lines: string[] = [];
  let owner: string | undefined;
  let list: string[] = [];
  const flush = () => list.length > 0 && lines.push(list.join('\n'));
  for (const action of actions) {
    if (action.owner !== owner) {
      flush();
      list = [];
      owner = action.owner;
      lines.push(`### ${shown(owner)}`);
    }
    const words = action.draft === undefined ? '' : `: ${shown(openingOf(action.draft))}`;
    list.push(`- [ ] ${action.on}: \`${action.type}\`, ${shown(`${action.toward} (${action.timeline})`)}${words}`);
  }
  flush();
  return lines;
}
