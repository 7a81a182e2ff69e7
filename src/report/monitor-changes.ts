import type { Fold } from '../engine/fold.ts';
import { gravityOf } from '../engine/opening.ts';
import { isDebt } from '../engine/verdict.ts';
import type { Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type FindingHead, headOf, type Stated } from './finding-head.ts';
import { verdictId } from './finding-id.ts';
import type { Ruling } from './ruling.ts';
import type { SettledFinding } from './settled-finding.ts';
import { standingOf, touchedByLast, type Verdicts } from './touched.ts';
import type { Waived } from './waivers.ts';

/** What an interaction changed; what is waived is left out. */
export interface Changes {
  /** Debts that run now. */
  readonly opened: readonly FindingHead[];
  /** Debts that were met, in time or late, and breaches that were mended. */
  readonly settled: readonly SettledFinding[];
  /** New violations. */
  readonly broke: readonly FindingHead[];
  /**
   * Findings that stand still, and otherwise: a debt that is due at another time since its clock was started anew, one past due that is
   * owed no more (`voidedAt`), and what a correction makes of one, such as a late answer that never came.
   */
  readonly changed: readonly FindingHead[];
  /** Ids of findings that stand no more though nothing settled them: what is owed no more, and what a correction takes back. */
  readonly gone: readonly string[];
}

/** Nothing changed. */
export const noChanges: Changes = { opened: [], settled: [], broke: [], changed: [], gone: [] };

/** What the last interaction of a fold changed; it takes the same time however many came before. */
export function changesOfLast(fold: Fold, timeline: Timeline, waived: Waived): Changes {
  const { before, after } = touchedByLast(fold);
  const statedIn = (verdicts: Verdicts): Stated[] =>
    standingOf(verdicts, fold, timeline, waived).map((ruling) => statedOf(ruling, fold, timeline.id));
  return changesFrom(differenceOf(statedIn(before), statedIn(after), after.debts, timeline.id));
}

function statedOf({ of, status }: Ruling, { frame }: Fold, timeline: string): Stated {
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
    ...(isDebt(of) && of.state === 'overdue' ? { voidedAt: of.closedAt! } : {}),
    ...(isDebt(of) || of.remediedBy === undefined ? {} : { remediedBy: of.remediedBy.interaction.id }),
  };
}

/** A fold, and what was reported of it. */
export interface Reported {
  readonly fold: Fold;
  readonly report: Report;
}

/** What differs between what was judged of a case before and after, both at one moment. */
export function changesBetween(before: Reported, after: Reported): Changes {
  const { fold, report } = after;
  return changesFrom(differenceOf(foundIn(before.report), foundIn(report), fold.debts.all, report.timeline));
}

function foundIn({ violations, pending, undecided }: Report): Stated[] {
  return [...violations, ...pending, ...undecided];
}

function changesFrom({ opened, settled, broke, changed, gone }: Difference<Stated>): Changes {
  return { opened: opened.map(headOf), settled, broke: broke.map(headOf), changed: changed.map(headOf), gone };
}
