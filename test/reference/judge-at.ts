import type { Case, Scope } from './case.ts';
import { judge } from './conditions.ts';
import { readFact } from './facts.ts';
import type { Condition, Verdict } from './types.ts';

export function judgeAt(condition: Condition, scope: Scope): Verdict {
  return judge(condition, { conditions: scope.case.policy.conditions, fact: (reference) => readFact(reference, scope) });
}

/** Whether the named condition held at the interaction, by itself: no rule, no debt and no signal in hand. */
export function judgeNamed(c: Case, name: string, index: number): Verdict {
  const key = `${index} ${name}`;
  const kept = c.memory.get(key);
  if (kept !== undefined) return kept;
  const verdict = judgeAt({ condition: name }, { case: c, index });
  c.memory.set(key, verdict);
  return verdict;
}
