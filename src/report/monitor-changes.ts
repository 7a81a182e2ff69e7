import type { Fold } from '../engine/fold.ts';
import { gravityOf } from '../engine/opening.ts';
import { isDebt } from '../engine/verdict.ts';
import type { Finding, Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import { type Draft, draftBreach, draftDebt } from './draft-finding.ts';
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
  /**
   * Findings that stand still, and otherwise: a debt that is due at another time since its clock was started anew, and what a correction
   * makes of one, such as a late answer that never came.
   */
  readonly changed: readonly FindingHead[];
  /** Ids of findings that stand no more though nothing settled them: what is owed no more, and what a correction takes back. */
  readonly gone: readonly string[];
}

/** Nothing changed. */
export const noChanges: Changes = { opened: [], settled: [], broke: [], changed: [], gone: [] };

/** What the last interaction of a fold changed; it takes the same time however many came before. */
export function changesOfLast(fold: Fold, { id, covers }: Timeline, waived: Waived): Changes {
  const { debts, checks, frame } = fold;
  const { at, index } = frame.views.at(-1)!;
  const moved = new Set<Draft['of']>(debts.moved);
  // what a verdict yields to was opened where it was
  const places = [...new Set([index, ...debts.moved.map(({ opener }) => opener.index)])];
  const opened = places.flatMap((place) => openedAt(debts.all, place));
  const drafts = [
    ...places.flatMap((place) => openedAt(checks.breaches, place)).map((breach) => draftBreach(breach, fold, covers)),
    ...opened.flatMap((debt) => draftDebt(debt, fold, at, covers) ?? []),
  ];
  const yielded = yieldAll(drafts, fold, opened);
  const headsOf = (isMeant: (of: Draft['of']) => boolean): FindingHead[] =>
    drafts
      .filter((draft) => isMeant(draft.of) && !yielded.has(draft))
      .map((draft) => headOf(draft, fold, id))
      .filter((head) => waived.reasonFor(head) === undefined);
  const news = headsOf(({ opener }) => opener.index === index);
  return {
    opened: news.filter(({ status }) => status === 'pending'),
    settled: [
      ...debts.closed.filter(isSettled).map((debt) => settledDebt(debt, id)),
      ...checks.mended.map((breach) => mendedBreach(breach, id)),
    ],
    broke: news.filter(({ status }) => status === 'broken' || status === 'overdue'),
    changed: headsOf((of) => moved.has(of)),
    gone: debts.closed.filter(({ state }) => state === 'voided').map((debt) => verdictId(debt, id)),
  };
}

/** Those of a list, in order of opening, that an interaction opened. */
function openedAt<Verdict extends Draft['of']>(verdicts: readonly Verdict[], index: number): readonly Verdict[] {
  return verdicts.slice(countBefore(verdicts, index), countBefore(verdicts, index + 1));
}

/** How many of a list, in order of opening, were opened before an interaction. */
function countBefore(verdicts: readonly Draft['of'][], index: number): number {
  let low = 0;
  let high = verdicts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (verdicts[middle]!.opener.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
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
  const changed: FindingHead[] = [];
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
    } else if (isPending(now) === isPending(finding) && isOtherwise(now, finding)) {
      changed.push(headOfFinding(now));
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
    changed,
    gone,
  };
}

function isPending({ status }: Finding): boolean {
  return status === 'pending';
}

/** Whether a finding, which neither was settled nor is new, is otherwise than it was. */
function isOtherwise(now: Finding, finding: Finding): boolean {
  if (now.remediedBy === undefined && finding.remediedBy !== undefined) return true;
  return JSON.stringify(headOfFinding(now)) !== JSON.stringify(headOfFinding(finding));
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
