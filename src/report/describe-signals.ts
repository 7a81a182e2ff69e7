import type { CompiledPolicy } from '../engine/compiled.ts';
import type { Condition } from '../entities/condition.ts';
import type { Rule } from '../entities/rule.ts';
import type { SignalType } from '../entities/signal.ts';

/** The signals that would void a debt of a rule, or mend a breach of it, in the order in which its conditions ask for them. */
export function listensFor(rule: Rule | undefined, policy: CompiledPolicy): readonly SignalType[] {
  const condition = rule?.kind === 'obligation' ? rule.voided : rule?.remedy;
  const found = new Set<SignalType>();
  if (condition !== undefined) collect(condition, policy, found, new Set());
  return [...found];
}

/** Adds the signals that make a condition true; what stands under `not`, and what ends a count, makes it false. */
function collect(condition: Condition, policy: CompiledPolicy, found: Set<SignalType>, seen: Set<string>): void {
  if ('all' in condition) for (const part of condition.all) collect(part, policy, found, seen);
  else if ('any' in condition) for (const part of condition.any) collect(part, policy, found, seen);
  else if ('not' in condition) return;
  else if ('condition' in condition) follow(condition.condition, policy, found, seen);
  else {
    const { fact, params = {}, operator } = condition;
    if (fact === 'interaction.signals' && operator.startsWith('greaterThan')) {
      for (const type of [params['type']].flat()) found.add(type as SignalType);
    }
    if (typeof params['of'] === 'string') follow(params['of'], policy, found, seen);
  }
}

function follow(name: string, policy: CompiledPolicy, found: Set<SignalType>, seen: Set<string>): void {
  const { conditions } = policy.resolved;
  if (seen.has(name) || !Object.hasOwn(conditions, name)) return;
  seen.add(name);
  collect(conditions[name]!, policy, found, seen);
}
