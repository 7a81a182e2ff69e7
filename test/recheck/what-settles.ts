import { type Case, interactionAt } from '../reference/case.ts';
import { judgeAt } from '../reference/judge-at.ts';
import type { FactResult, Obligation } from '../reference/types.ts';
import { closeOf, type Debt, nextOf, opensAt } from './opening.ts';

/** Works out of every interaction whether it settles something that is owed, one after the other. */
export function whatSettles(c: Case): void {
  const obligations = Object.values(c.policy.rules).filter((rule): rule is Obligation => rule.kind === 'obligation');
  const applying = obligations.filter(
    (rule) => rule.appliesWhen === undefined || judgeAt(rule.appliesWhen, { case: c, index: -1, rule }).truth === true,
  );
  const surely = new Set<number>();
  const perhaps = new Map<number, string>();
  const follow = (debt: Debt): void => {
    const close = closeOf(c, debt);
    if (close?.how !== 'settled') return;
    if (close.sure) surely.add(close.index);
    else perhaps.set(close.index, interactionAt(c, close.index).id);
    if (debt.rule.repeats === true) for (const next of nextOf(c, debt, close.index)) follow(next);
  };
  for (let index = 0; index < c.interactions.length; index++) {
    const id = perhaps.get(index);
    const settles: FactResult =
      id === undefined || surely.has(index) ? { value: surely.has(index) } : { unknown: [{ unknown: 'words', interaction: id }] };
    c.settles[index] = settles;
    for (const rule of applying) for (const debt of opensAt(c, rule, index)) follow(debt);
  }
}
