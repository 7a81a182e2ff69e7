import type { PolicyInput } from '../entities/policy.ts';
import { rules } from '../rules/index.ts';
import { conditions } from './conditions.ts';
import { measures } from './measures.ts';

/** The Courtesy Code as a policy: what is owed on every side of a hire. */
export const courtesy = {
  name: 'courtesy',
  version: '1.0.0',
  conditions,
  measures,
  rules: {
    ...Object.fromEntries(rules.map((rule) => [rule.id, rule])),
    'pay-history-asked': 'off',
  },
} satisfies PolicyInput;
