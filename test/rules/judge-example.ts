import {
  type CompiledPolicy,
  compilePolicy,
  evaluate,
  type Finding,
  type PolicyInput,
  parseTimeline,
  type Report,
  type Timeline,
} from 'hearback';
import type { RuleExample } from '../../src/rules/examples/rule-example.ts';
import { rules } from '../../src/rules/index.ts';
import { notationInstant, parseNotation } from '../../src/testing/notation.ts';

/** The built-in policy with the conditions of all and, in force, this one rule and those beside it. */
export function policyOf(ruleId: string, { policy = 'courtesy', options, beside = [] }: RuleExample): PolicyInput {
  const others = rules.filter(({ id }) => id !== ruleId && !beside.includes(id));
  return {
    name: 'example',
    extends: [policy],
    rules: {
      ...Object.fromEntries(others.map(({ id }) => [id, 'off' as const])),
      [ruleId]: options === undefined ? {} : { options },
    },
  };
}

/** The timeline of an example, and what the rule says about it. */
export interface Judged {
  readonly timeline: Timeline;
  readonly policy: CompiledPolicy;
  readonly asOf: number;
  readonly report: Report;
  /** What the rule says, by the instant that opened it. */
  readonly findings: readonly Finding[];
}

const policies = new Map<string, CompiledPolicy>();

/** The policy as it is stored, compiled once. */
function compiled(stored: string): CompiledPolicy {
  const policy = policies.get(stored) ?? compilePolicy(JSON.parse(stored));
  policies.set(stored, policy);
  return policy;
}

/** What the rule says about an example. */
export function judgeExample(ruleId: string, example: RuleExample, rearrange: (json: unknown) => unknown = (json) => json): Judged {
  const timeline = parseTimeline(rearrange(parseNotation(example.timeline)));
  const policy = compiled(JSON.stringify(policyOf(ruleId, example)));
  const asOf = notationInstant(example.timeline, example.asOf);
  const report = evaluate(timeline, policy, { asOf });
  return { timeline, policy, asOf, report, findings: findingsOf(report, ruleId) };
}

function findingsOf({ violations, pending, undecided, waived }: Report, ruleId: string): Finding[] {
  return [...violations, ...pending, ...undecided, ...waived]
    .filter(({ rule }) => rule === ruleId)
    .sort((a, b) => (a.openedAt ?? 0) - (b.openedAt ?? 0) || (a.id < b.id ? -1 : 1));
}
