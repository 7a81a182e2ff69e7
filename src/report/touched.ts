import type { Attempt, Fold } from '../engine/fold.ts';
import type { Breach, Debt } from '../engine/verdict.ts';
import type { Timeline } from '../entities/timeline.ts';
import { countLeading } from './count-leading.ts';
import { yieldAll } from './precedence.ts';
import { type Ruling, rulingOnBreach, rulingOnDebt } from './ruling.ts';
import { type Waived, waivableOf } from './waivers.ts';

/** Some verdicts of a case, with all that the same interactions opened: a verdict yields to none but those. */
export interface Verdicts {
  readonly debts: readonly Debt[];
  readonly breaches: readonly Breach[];
}

/** What an interaction did to the verdicts of a case. */
export interface Touched {
  readonly before: Verdicts;
  readonly after: Verdicts;
}

/** What the last interaction of a fold did; it takes the same time however many came before. */
export function touchedByLast(fold: Fold): Touched {
  const { debts, checks, frame } = fold;
  const earlier = openedAt(placesTouched(fold), fold);
  const news = openedAt([frame.views.length - 1], fold);
  const closed = new Set(debts.closed);
  const moved = new Map(debts.moved.map(({ debt, from }) => [debt, from]));
  const mended = new Set(checks.mended);
  const asItWas = (debt: Debt): Debt => {
    if (closed.has(debt)) return { ...debt, state: 'open', closedBy: undefined, closedAt: undefined };
    const dueAt = moved.get(debt);
    return dueAt === undefined ? debt : { ...debt, dueAt };
  };
  return {
    before: {
      debts: earlier.debts.map(asItWas),
      breaches: earlier.breaches.map((breach) => (mended.has(breach) ? { ...breach, remediedBy: undefined } : breach)),
    },
    after: { debts: [...earlier.debts, ...news.debts], breaches: [...earlier.breaches, ...news.breaches] },
  };
}

/**
 * What an interaction does that is tried on a fold.
 *
 * @param fold - while it is tried
 * @param standing - the debts and checks of the fold without it
 */
export function touchedByAttempt(fold: Fold, standing: Pick<Fold, 'debts' | 'checks'>, attempt: Attempt): Touched {
  const before = openedAt(placesTouched(fold), standing);
  const { index } = fold.frame.views.at(-1)!;
  const isNew = ({ opener }: Debt | Breach): boolean => opener.index === index;
  return {
    before,
    after: {
      debts: [...before.debts.map((debt) => attempt.debts.get(debt) ?? debt), ...fold.debts.all.filter(isNew)],
      breaches: [...before.breaches.map((breach) => attempt.breaches.get(breach) ?? breach), ...fold.checks.breaches.filter(isNew)],
    },
  };
}

/** The rulings of what neither is waived nor yields. */
export function standingOf({ debts, breaches }: Verdicts, fold: Fold, { covers }: Timeline, waived: Waived): Ruling[] {
  const { at } = fold.frame.views.at(-1)!;
  const rulings = [
    ...breaches.map((breach) => rulingOnBreach(breach, fold, covers)),
    ...debts.flatMap((debt) => rulingOnDebt(debt, fold, at, covers) ?? []),
  ];
  const yielded = yieldAll(rulings, fold, debts);
  return rulings.filter((ruling) => !yielded.has(ruling) && waived.reasonFor(waivableOf(ruling.of)) === undefined);
}

/** Which earlier interactions opened what the last one closed, moved or mended. */
function placesTouched({ debts, checks }: Fold): readonly number[] {
  const touched = [...debts.closed, ...debts.moved.map(({ debt }) => debt), ...checks.mended];
  return [...new Set(touched.map(({ opener }) => opener.index))];
}

/** What interactions opened. */
function openedAt(places: readonly number[], { debts, checks }: Pick<Fold, 'debts' | 'checks'>): Verdicts {
  return {
    debts: places.flatMap((place) => ofPlace(debts.all, place)),
    breaches: places.flatMap((place) => ofPlace(checks.breaches, place)),
  };
}

/** Those of a list, in order of opening, that an interaction opened. */
function ofPlace<Verdict extends Debt | Breach>(verdicts: readonly Verdict[], index: number): readonly Verdict[] {
  const start = countLeading(verdicts, ({ opener }) => opener.index < index);
  const end = countLeading(verdicts, ({ opener }) => opener.index <= index);
  return verdicts.slice(start, end);
}
