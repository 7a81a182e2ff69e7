import type { Interaction } from '../../entities/interaction.ts';
import type { Finding, Report } from '../../entities/report.ts';
import type { Timeline } from '../../entities/timeline.ts';
import { timesOf } from '../print-judgement.ts';
import type { RuleBench, RuleCase } from './rule-case.ts';

/**
 * Returns what a case shows to be wrong at the instants at which its debts fall due: with nothing more happening, each is pending at that
 * instant and no longer a millisecond later; and the act that settled one settles it in time at that instant, and not after it.
 */
export function boundaryProblems(bench: RuleBench, ruleCase: RuleCase): string[] {
  const { timeline, asOf } = bench.read(ruleCase);
  const instants = [...new Set(timeline.interactions.map(({ at }) => at))].filter((at) => at <= asOf);
  const problems: string[] = [];
  let open: readonly Finding[] = [];
  let met = 0;
  for (const at of instants) {
    const report = reportUpTo(at, at);
    for (const debt of open) if (debt.dueAt !== undefined && isSettled(debt, report)) problems.push(...settledProblems(debt, at));
    open = bench.findings(report).filter(({ status }) => status === 'pending');
    for (const debt of open) if (debt.dueAt !== undefined) problems.push(...runningProblems(debt, debt.dueAt, at));
    met = report.met[bench.rule.id] ?? 0;
  }
  return [...new Set(problems)];

  function reportUpTo(last: number, moment: number): Report {
    return bench.judgeWith(ruleCase, upTo(timeline, last), moment).report;
  }

  /** Whether it is settled now, in time or late, where it was not before. */
  function isSettled({ id }: Finding, report: Report): boolean {
    const now = bench.findings(report).find((finding) => finding.id === id);
    return now === undefined ? (report.met[bench.rule.id] ?? 0) > met : now.status === 'late';
  }

  function runningProblems(debt: Finding, dueAt: number, at: number): string[] {
    const statusAt = (moment: number) => bench.findings(reportUpTo(at, moment)).find(({ id }) => id === debt.id)?.status;
    const [inTime, after] = [statusAt(dueAt), statusAt(dueAt + 1)];
    return [
      ...(inTime === 'pending' ? [] : [told(debt, dueAt, 'at that instant', 'pending', inTime)]),
      ...(after === 'overdue' || after === 'undecided' ? [] : [told(debt, dueAt, 'a millisecond later', 'overdue', after)]),
    ];
  }

  function settledProblems(debt: Finding, at: number): string[] {
    const act = onlyOne(timeline.interactions, at);
    const earlier = upTo(timeline, at - 1);
    const dueAt = debt.dueAt!;
    // an act that would have to pass another one is no longer the same story
    if (act === undefined || dueAt < (earlier.at(-1)?.at ?? dueAt)) return [];
    const statusOf = (moment: number) => {
      const { report } = bench.judgeWith(ruleCase, [...earlier, { ...act, at: moment }], moment);
      return bench.findings(report).find(({ id }) => id === debt.id)?.status;
    };
    const [inTime, after] = [statusOf(dueAt), statusOf(dueAt + 1)];
    const isLate = after !== undefined && after !== 'pending';
    return [
      ...(inTime === undefined ? [] : [told(debt, dueAt, `settled by \`${act.id}\` at that instant`, 'met', inTime)]),
      ...(isLate ? [] : [told(debt, dueAt, `settled by \`${act.id}\` a millisecond later`, 'late', after)]),
    ];
  }

  function told(debt: Finding, dueAt: number, when: string, expected: string, status: string | undefined): string {
    const time = timesOf(bench.judge(ruleCase)).instant(dueAt);
    return `${ruleCase.name}: the debt opened by \`${debt.openedBy ?? ''}\`, due ${time}, ${when}: expected ${expected}, received ${status ?? 'nothing'}`;
  }
}

function upTo({ interactions }: Timeline, last: number): Interaction[] {
  return interactions.filter(({ at }) => at <= last);
}

/** What happened at an instant, if it is one thing that can be moved. */
function onlyOne(interactions: readonly Interaction[], at: number): Interaction | undefined {
  const [act, ...more] = interactions.filter((interaction) => interaction.at === at);
  return more.length === 0 && act?.dayOf === undefined && act?.recordedAt === undefined ? act : undefined;
}
