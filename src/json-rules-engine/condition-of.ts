import type { TopLevelCondition } from 'json-rules-engine';
import type { CompiledPolicy } from '../engine/compiled.ts';
import type { Condition } from '../entities/condition.ts';
import { conditionKeys, type Rule } from '../entities/rule.ts';
import { refusal } from './refusal.ts';
import { Translation } from './translation.ts';

/** The parts of a rule that hold a condition. */
export type ConditionPart = (typeof conditionKeys)[number];

/** A condition as a json-rules-engine `Engine` runs it. */
export interface EngineCondition {
  /** The condition, for a rule of the Engine. */
  readonly condition: TopLevelCondition;
  /** The conditions that it names, directly or not, for `engine.setCondition`. */
  readonly named: Readonly<Record<string, TopLevelCondition>>;
}

/**
 * The condition of one part of a rule, so that a json-rules-engine `Engine` comes to the same truth over the facts of `factsAt`.
 *
 * The settings of the rule stand in place of `option.…`; a named condition that asks for one stands in place of its name, since it is
 * another for every rule. A leaf whose operator would hold of a fact that is absent has one before it that asks whether it is there:
 * `factsAt` gives `null` for what is absent, and hearback takes a leaf on it for false.
 *
 * @param policy - as `compilePolicy` returns it, or a built-in one
 * @param rule - the id of a rule of the policy that is on
 * @param part - a part that checks, or obligations, have
 * @returns undefined where the rule does without that part
 * @throws {HearbackError} `invalid-options` for a rule or a part that there is not, with the nearest
 * @example
 * import { courtesy } from 'hearback'
 *
 * const { condition, named } = conditionOf(courtesy, 'unreturned-call', 'met')!
 * condition //=> { condition: 'answers-opener' }
 * Object.keys(named).includes('answers-opener') //=> true
 */
export function conditionOf(policy: CompiledPolicy, rule: string, part: ConditionPart): EngineCondition | undefined {
  const found = policy.rules.get(rule)?.rule;
  if (found === undefined) throw refusal('rule', 'unknown-rule', 'a rule of the policy', rule, policy.rules.keys());
  if (!conditionKeys.includes(part)) throw refusal('part', 'invalid-value', 'a part that holds a condition', part, conditionKeys);
  const condition = partOf(found, part);
  if (condition === undefined) return undefined;
  const translation = new Translation(policy.resolved.conditions, found.options ?? {}, policy.operators);
  return { condition: translation.top(condition), named: Object.fromEntries(translation.named) };
}

function partOf(rule: Rule, part: ConditionPart): Condition | undefined {
  return (rule as Partial<Record<ConditionPart, Condition>>)[part];
}
