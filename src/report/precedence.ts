import type { Fold } from '../engine/fold.ts';
import { gravityOf } from '../engine/opening.ts';
import type { Debt } from '../engine/verdict.ts';
import { groupBy } from '../entities/group-by.ts';
import type { Ruling } from './ruling.ts';

/**
 * Waives the verdicts of rules that yield: to a condition, or to another rule that has something to say of the same opening.
 *
 * @param rulings - with all of each interaction among them
 * @param debts - where those are that were met in time
 * @returns why each is waived, by ruling
 */
export function yieldAll(rulings: readonly Ruling[], fold: Fold, debts: readonly Debt[] = fold.debts.all): ReadonlyMap<Ruling, string> {
  const yielding = rulings.filter(({ of }) => of.rule.yieldsTo.length > 0);
  if (yielding.length === 0) return noneYields;
  const because = new Map<Ruling, string>();

  const standing = groupBy(rulings, ({ of }) => place(of.rule.rule.id, of.opener.index));
  const met = new Set(debts.filter(({ state }) => state === 'met').map(({ rule, opener }) => place(rule.rule.id, opener.index)));

  const decided = new Set<Ruling>();
  const decide = (ruling: Ruling): string | undefined => {
    if (decided.has(ruling)) return because.get(ruling);
    decided.add(ruling);
    const { rule, opener } = ruling.of;
    const reason =
      gravityOf(ruling.of, fold.frame).waivedBecause ??
      rule.yieldsTo.find((precedence) => {
        if (!('rule' in precedence)) return false;
        const key = place(precedence.rule, opener.index);
        return met.has(key) || (standing.get(key) ?? []).some((other) => other.status !== 'undecided' && decide(other) === undefined);
      })?.because;
    if (reason !== undefined) because.set(ruling, reason);
    return reason;
  };
  for (const ruling of yielding) decide(ruling);
  return because;
}

const noneYields: ReadonlyMap<Ruling, string> = new Map();

function place(rule: string, opener: number): string {
  return `${String(opener)} ${rule}`;
}
