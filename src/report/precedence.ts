import type { Fold } from '../engine/fold.ts';
import { gravityOf } from '../engine/opening.ts';
import type { Debt } from '../engine/verdict.ts';
import { groupBy } from '../entities/group-by.ts';
import type { Draft } from './draft-finding.ts';

/**
 * Waives the verdicts of rules that yield: to a condition, or to another rule that has something to say of the same opening.
 *
 * @param drafts - with all of each interaction among them
 * @param debts - where those are that were met in time
 * @returns why each is waived, by draft
 */
export function yieldAll(drafts: readonly Draft[], fold: Fold, debts: readonly Debt[] = fold.debts.all): ReadonlyMap<Draft, string> {
  const yielding = drafts.filter(({ of }) => of.rule.yieldsTo.length > 0);
  if (yielding.length === 0) return noneYields;
  const because = new Map<Draft, string>();

  const standing = groupBy(drafts, ({ of }) => place(of.rule.rule.id, of.opener.index));
  const met = new Set(debts.filter(({ state }) => state === 'met').map(({ rule, opener }) => place(rule.rule.id, opener.index)));

  const decided = new Set<Draft>();
  const decide = (draft: Draft): string | undefined => {
    if (decided.has(draft)) return because.get(draft);
    decided.add(draft);
    const { rule, opener } = draft.of;
    const reason =
      gravityOf(draft.of, fold.frame).waivedBecause ??
      rule.yieldsTo.find((precedence) => {
        if (!('rule' in precedence)) return false;
        const key = place(precedence.rule, opener.index);
        return met.has(key) || (standing.get(key) ?? []).some((other) => other.status !== 'undecided' && decide(other) === undefined);
      })?.because;
    if (reason !== undefined) because.set(draft, reason);
    return reason;
  };
  for (const draft of yielding) decide(draft);
  return because;
}

const noneYields: ReadonlyMap<Draft, string> = new Map();

function place(rule: string, opener: number): string {
  return `${String(opener)} ${rule}`;
}
