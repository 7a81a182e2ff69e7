import type { Condition } from '../entities/condition.ts';
import type { Rule } from '../entities/rule.ts';

/** The constants with which the conditions of a policy compare. */
export interface Constants {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** The constants in conditions and rules: between two neighbours every number is like every other. */
export function constantsIn(conditions: Iterable<Condition>, rules: Iterable<Rule>): Constants {
  const numbers = new Set<number>([0]);
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'number') numbers.add(value);
    else if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) visit(part);
  };
  for (const condition of conditions) visit(condition);
  for (const rule of rules) visit(rule);
  return { numbers: [...numbers].sort((a, b) => a - b), texts: [...texts] };
}
