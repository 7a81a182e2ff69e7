import fc from 'fast-check';
import { describe as describeReport } from 'hearback';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/entities/report.ts';
import { type RuleInput, ruleSchema } from '../../src/entities/rule.ts';
import type { ExpectedFinding, RuleExample } from '../../src/rules/rule-example.ts';
import { notationInstant, parseNotation } from '../../src/testing/notation.ts';
import { referenceEvaluate } from '../reference/evaluate.ts';
import type { ReferenceFinding, ResolvedPolicy } from '../reference/types.ts';
import { judgeExample } from './judge-example.ts';

const violated = ['broken', 'overdue', 'late'];

/** Tests a rule by its examples, and the examples by what a rule needs. */
export function runExamples(rule: RuleInput, examples: readonly RuleExample[]): void {
  describe(rule.id, () => {
    it.each(examples)('$name', (example) => {
      const { findings } = judgeExample(rule.id, example);
      expect(findings).toMatchObject(example.expect.map((finding) => inInstants(finding, example.timeline)));
      expect(findings).toHaveLength(example.expect.length);
    });

    it('says the same whatever the order of the interactions', () => {
      for (const example of examples) {
        const { report } = judgeExample(rule.id, example);
        const { interactions } = parseNotation(example.timeline);
        fc.assert(
          fc.property(fc.shuffledSubarray(interactions, { minLength: interactions.length }), (shuffled) => {
            const other = judgeExample(rule.id, example, (json) => ({ ...(json as object), interactions: shuffled }));
            expect(other.report).toEqual(report);
          }),
          { numRuns: 5 },
        );
      }
    });

    it('says the same about a timeline that was stored in between', () => {
      for (const example of examples) {
        const { timeline, report } = judgeExample(rule.id, example);
        expect(judgeExample(rule.id, example, () => JSON.parse(JSON.stringify(timeline))).report).toEqual(report);
      }
    });

    it('is judged alike by the reference evaluator', () => {
      for (const example of examples) {
        const { timeline, findings, asOf, policy } = judgeExample(rule.id, example);
        const { violations, pending, undecided, waived } = referenceEvaluate(timeline, policy.resolved as ResolvedPolicy, { asOf });
        const reference = [...violations, ...pending, ...undecided, ...waived].filter((finding) => finding.rule === rule.id);
        expect(reference.map(verdictOf).sort()).toEqual(findings.map(verdictOf).sort());
      }
    });

    it('is data that survives being stored', () => {
      expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
      expect(ruleSchema.parse(rule)).toEqual(rule);
    });

    it('is broken in three examples and kept in three, no two of them alike', () => {
      const isBroken = ({ expect: findings }: RuleExample) => findings.some(({ status }) => violated.includes(status));
      expect(examples.filter(isBroken).length).toBeGreaterThanOrEqual(3);
      expect(examples.filter(({ expect: findings }) => findings.length === 0).length).toBeGreaterThanOrEqual(3);
      expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
      expect(new Set(examples.map(({ timeline, asOf, policy, options }) => JSON.stringify([timeline, asOf, policy, options]))).size).toBe(
        examples.length,
      );
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

    it('has a message for every status that occurs in them, and no other', () => {
      const occurring = new Set(examples.flatMap(({ expect: findings }) => findings.map(({ status }) => status)));
      expect(Object.keys(rule.messages ?? {}).sort()).toEqual([...occurring].sort());
    });
  });
}

function verdictOf({ id, status, severity, dueAt, settledBy, remediedBy, voidedAt }: Finding | ReferenceFinding): string {
  return JSON.stringify([id, status, severity, dueAt, settledBy, remediedBy, voidedAt]);
}

/** The finding as a report has it: instants in epoch milliseconds. */
function inInstants({ dueAt, voidedAt, ...rest }: ExpectedFinding, timeline: string): object {
  return {
    ...rest,
    ...(dueAt === undefined ? {} : { dueAt: notationInstant(timeline, dueAt) }),
    ...(voidedAt === undefined ? {} : { voidedAt: notationInstant(timeline, voidedAt) }),
  };
}
