import { describe as describeReport } from 'hearback';
import { testRule } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/entities/report.ts';
import type { RuleInput } from '../../src/entities/rule.ts';
import type { RuleExample } from '../../src/rules/examples/rule-example.ts';
import { referenceEvaluate } from '../reference/evaluate.ts';
import type { ReferenceFinding, ResolvedPolicy } from '../reference/types.ts';
import { judgeExample } from './judge-example.ts';

const violated = ['broken', 'overdue', 'late'];

/** Tests a rule by its examples, and the examples by what a rule needs. */
export function runExamples(rule: RuleInput, examples: readonly RuleExample[]): void {
  testRule(rule, examples, { describe, it });
  describe(`${rule.id}, built in`, () => {
    it('is judged alike by the reference evaluator', () => {
      for (const example of examples) {
        const { timeline, findings, asOf, policy } = judgeExample(rule.id, example);
        const { violations, pending, undecided, waived } = referenceEvaluate(timeline, policy.resolved as ResolvedPolicy, { asOf });
        const reference = [...violations, ...pending, ...undecided, ...waived].filter((finding) => finding.rule === rule.id);
        expect(reference.map(verdictOf).sort()).toEqual(findings.map(verdictOf).sort());
      }
    });

    it('is broken in three examples and kept in three', () => {
      const isBroken = ({ expect: findings }: RuleExample) => findings.some(({ status }) => violated.includes(status));
      expect(examples.filter(isBroken).length).toBeGreaterThanOrEqual(3);
      expect(examples.filter(({ expect: findings }) => findings.length === 0).length).toBeGreaterThanOrEqual(3);
    });

    it('tells why in words: no condition and no fact is named', () => {
      for (const example of examples) {
        const { report, policy, timeline, findings } = judgeExample(rule.id, example);
        const ids = findings.map(({ id }) => id);
        for (const { id, why } of describeReport(report, { policy, timeline, names: true })) {
          if (ids.includes(id)) expect([example.name, why]).toEqual([example.name, expect.stringMatching(/^[A-Z0-9][^`]+\.$/)]);
        }
      }
    });

    it('has a message for every status, and no other', () => {
      const occurring = new Set(examples.flatMap(({ expect: findings }) => findings.map(({ status }) => status)));
      expect(Object.keys(rule.messages ?? {}).sort()).toEqual([...occurring].sort());
    });
  });
}

function verdictOf({ id, status, severity, dueAt, settledBy, remediedBy, voidedAt }: Finding | ReferenceFinding): string {
  return JSON.stringify([id, status, severity, dueAt, settledBy, remediedBy, voidedAt]);
}
