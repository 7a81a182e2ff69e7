import type { CompiledPolicy, EvaluateOptions, Finding, NextAction, Report, Timeline } from 'hearback';
import { evaluate } from '../../src/index.ts';
import { foldTimeline, judge } from '../../src/report/evaluate.ts';
import { existing } from '../../src/report/existing.ts';
import { readOptions } from '../../src/report/options.ts';

/** What is wrong with the next actions of a case, in words; nothing where law 12 holds. */
export function wrongActions(timeline: Timeline, policy: CompiledPolicy, options: EvaluateOptions): string[] {
  const judging = readOptions(options, timeline, policy);
  const { report, acts } = judge(foldTimeline(timeline, policy, judging), timeline, policy, judging);
  const { asOf, knownAsOf, calendar } = judging;
  const now: Timeline = { ...timeline, calendar, interactions: [...existing(timeline.interactions, asOf, knownAsOf)].map(asTold) };
  const wrong: string[] = [];
  for (const action of report.nextActions) {
    const complain = (what: string): void => {
      wrong.push(`${action.type} of ${action.owner} toward ${action.toward} (${action.channel ?? 'no channel'}): ${what}`);
    };
    if (action.notBefore < asOf) complain('is to be done before now');
    if (action.settles.length === 0 && action.serves.length === 0) complain('is about nothing');
    if (action.advice === true && (action.dueAt !== undefined || action.settles.length > 0))
      complain('is advice with a deadline, or settles');
    const act = acts.get(action.id);
    if (act === undefined) {
      if (action.channel !== undefined) complain('is a contact that was not tried');
      continue;
    }
    const at = Math.max(asOf, action.notBefore);
    const done: Timeline = { ...now, interactions: [...now.interactions, { ...act, id: 'zz-act', at, seq: Number.MAX_SAFE_INTEGER }] };
    const [before, after] = [evaluate(now, policy, { asOf: at }), evaluate(done, policy, { asOf: at })];
    for (const id of action.settles) if (isOpen(id, after)) complain(`does not settle ${id}`);
    const stood = new Set([...before.violations, ...before.undecided, ...before.waived].map(({ id }) => id));
    for (const { id, status } of after.violations) if (!stood.has(id)) complain(`adds ${id} (${status})`);
  }
  wrong.push(...unanswered(report, policy, asOf));
  if (new Set(report.nextActions.map(({ id }) => id)).size < report.nextActions.length) wrong.push('two actions have one id');
  return wrong;
}

/** An interaction of which only one version is left. */
function asTold<Told extends { recordedAt?: number | undefined }>({ recordedAt: _, ...interaction }: Told): Told {
  return interaction as Told;
}

function isOpen(id: string, { violations, pending }: Report): boolean {
  const finding = [...violations, ...pending].find((one) => one.id === id);
  return finding !== undefined && finding.settledAt === undefined && finding.voidedAt === undefined && finding.remediedBy === undefined;
}

const horizon = 90 * 86_400_000;

/** Open debts that nobody is asked to settle, and that do not say why. */
function unanswered({ violations, pending, nextActions }: Report, policy: CompiledPolicy, asOf: number): string[] {
  const asked = new Set(nextActions.flatMap(({ settles, serves }: NextAction) => [...settles, ...serves]));
  const isDebt = ({ rule }: Finding) => policy.rules.get(rule)?.rule.kind === 'obligation';
  return [...violations, ...pending]
    .filter((finding) => isDebt(finding) && finding.settledAt === undefined && finding.voidedAt === undefined)
    .filter(({ dueAt }) => dueAt === undefined || asOf <= dueAt + horizon)
    .filter(({ id, blockedBy }) => !asked.has(id) && blockedBy === undefined)
    .map(({ id }) => `nobody is asked to settle ${id}`);
}
