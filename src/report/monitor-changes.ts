import type { Fold } from '../engine/fold.ts';
import { gravityOf } from '../engine/opening.ts';
import type { Finding, Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import { type Draft, draftBreach, draftDebt, isDebt } from './draft-finding.ts';
import { verdictId } from './finding-id.ts';
import { yieldAll } from './precedence.ts';
import { isSettled, mendedBreach, type SettledFinding, settledDebt } from './settled-finding.ts';
import type { Waived } from './waivers.ts';

/** The head of a finding; the whole of it is in the report, under its id. */
export interface FindingHead extends Pick<Finding, 'id' | 'rule' | 'category' | 'severity' | 'status' | 'dueAt'> {
  readonly owedBy: string;
  readonly owedTo: string;
  readonly openedBy: string;
}

/** What an interaction changed. */
export interface Changes {
  /** Debts that run now. */
  readonly opened: readonly FindingHead[];
  /** Debts that were met, in time or late, and breaches that were mended. */
  readonly settled: readonly SettledFinding[];
  /** New violations. */
  readonly broke: readonly FindingHead[];
  /** Ids of findings that stand no more though nothing settled them: what is owed no more, and what a correction takes back. */
  readonly gone: readonly string[];
}

/** Nothing changed. */
export const noChanges: Changes = { opened: [], settled: [], broke: [], gone: [] };

/** What the last interaction of a fold changed; it takes the same time however many came before. */
export function changesOfLast(fold: Fold, { id, covers }: Timeline, waived: Waived): Changes {
  const { debts, checks, frame } = fold;
  const { at, index } = frame.views.at(-1)!;
  const opened = openedAt(debts.all, index);
  const drafts = [
    ...openedAt(checks.breaches, index).map((breach) => draftBreach(breach, fold, covers)),
    ...opened.flatMap((debt) => draftDebt(debt, fold, at, covers) ?? []),
  ];
  const yielded = yieldAll(drafts, fold, opened);
  const heads = drafts
    .filter((draft) => !yielded.has(draft))
    .map((draft) => headOf(draft, fold, id))
    .filter((head) => waived.reasonFor(head) === undefined);
  return {
    opened: heads.filter(({ status }) => status === 'pending'),
    settled: [
      ...debts.closed.filter(isSettled).map((debt) => settledDebt(debt, id)),
      ...checks.mended.map((breach) => mendedBreach(breach, id)),
    ],
    broke: heads.filter(({ status }) => status === 'broken' || status === 'overdue'),
    gone: debts.closed.filter(({ state }) => state === 'voided').map((debt) => verdictId(debt, id)),
  };
}

/** Those at the end of a list that an interaction opened. */
function openedAt<Verdict extends Draft['of']>(verdicts: readonly Verdict[], index: number): readonly Verdict[] {
  let from = verdicts.length;
  while (from > 0 && verdicts[from - 1]!.opener.index === index) from--;
  return verdicts.slice(from);
}

function headOf({ of, status }: Draft, { frame }: Fold, timeline: string): FindingHead {
  const { owedBy, owedTo, opener, rule } = of;
  return {
    id: verdictId(of, timeline),
    rule: rule.rule.id,
    category: rule.rule.category,
    severity: gravityOf(of, frame).severity,
    status,
    owedBy: owedBy.id,
    owedTo: owedTo.id,
    openedBy: opener.interaction.id,
    ...(isDebt(of) && Number.isFinite(of.dueAt) ? { dueAt: of.dueAt } : {}),
  };
}

/** A fold, and what was reported of it. */
export interface Reported {
  readonly fold: Fold;
  readonly report: Report;
}

/** What differs between what was judged of a case before and after, both at one moment. */
export function changesBetween(before: Reported, after: Reported): Changes {
  const { timeline } = after.report;
  const [was, is] = [byId(before.report), byId(after.report)];
  const met = new Map(after.fold.debts.all.filter(({ state }) => state === 'met').map((debt) => [verdictId(debt, timeline), debt]));
  const settled: SettledFinding[] = [];
  const gone: string[] = [];
  for (const [id, finding] of was) {
    const now = is.get(id);
    const debt = met.get(id);
    if (now === undefined) {
      if (debt === undefined) gone.push(id);
      else settled.push(settledDebt(debt, timeline));
    } else if (now.status === 'late' && finding.status !== 'late') {
      settled.push({ id, rule: now.rule, how: 'late', ...(now.dueAt === undefined ? {} : { dueAt: now.dueAt }) });
    } else if (now.remediedBy !== undefined && finding.remediedBy === undefined) {
      settled.push({ id, rule: now.rule, how: 'mended' });
    }
  }
  const heads = (findings: readonly Finding[], stood: readonly Finding[]): FindingHead[] => {
    const ids = new Set(stood.map(({ id }) => id));
    return findings.filter(({ id }) => !ids.has(id)).map(headOfFinding);
  };
  return {
    opened: heads(after.report.pending, before.report.pending),
    settled,
    // who settles late has broken nothing new
    broke: heads(
      after.report.violations.filter(({ id, status }) => status !== 'late' || !was.has(id)),
      before.report.violations,
    ),
    gone,
  };
}

function byId({ violations, pending }: Report): Map<string, Finding> {
  return new Map([...violations, ...pending].map((finding) => [finding.id, finding]));
}

function headOfFinding({ id, rule, category, severity, status, owedBy, owedTo, openedBy, dueAt }: Finding): FindingHead {
  // the findings of these lists have all of them
  return {
    id,
    rule,
    category,
    severity,
    status,
    owedBy: owedBy!,
    owedTo: owedTo!,
    openedBy: openedBy!,
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}
