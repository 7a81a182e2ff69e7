import type { Condition } from '../entities/condition.ts';
import type { PolicyInput } from '../entities/policy.ts';
import type { RuleInput } from '../entities/rule.ts';
import { rules } from '../rules/index.ts';
import { conditions } from './conditions.ts';
import { courtesy } from './courtesy.ts';
import { strict } from './strict.ts';

/** The policies, rules and conditions that every policy can name. */
export const library = {
  policies: new Map<string, PolicyInput>([courtesy, strict].map((policy) => [policy.name, policy])),
  rules: new Map<string, RuleInput>(rules.map((rule) => [rule.id, rule])),
  conditions: conditions as unknown as Readonly<Record<string, Condition>>,
};
