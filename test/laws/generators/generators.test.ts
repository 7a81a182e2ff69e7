import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParseTimeline } from '../../../src/entities/parse-timeline.ts';
import { referenceEvaluate } from '../../reference/evaluate.ts';
import { pairs, policies, timelines } from './arbitraries.ts';
import { pairOf } from './pairs.ts';
import { asWritten } from './timelines.ts';

const seeds = Array.from({ length: 400 }, (_, seed) => seed);

describe('random pairs', () => {
  it('follow from their seed', () => {
    expect(pairOf(7)).toEqual(pairOf(7));
    expect(pairOf(7)).not.toEqual(pairOf(8));
  });

  it('are timelines that parse, as they are and as a host writes them', () => {
    for (const seed of seeds) {
      const { timeline } = pairOf(seed);
      const [parsed, written] = [safeParseTimeline(timeline), safeParseTimeline(asWritten(timeline))];
      expect([seed, parsed.ok, written.ok]).toEqual([seed, true, true]);
      expect(written).toEqual(parsed);
    }
  });

  it('often open debts, and meet, void and break them in every way', () => {
    const counts = new Map<string, number>();
    const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
    for (const seed of seeds) {
      const { timeline, policy, options } = pairOf(seed);
      const report = referenceEvaluate(timeline, policy, options);
      const { violations, pending, undecided, waived, met, waiverProblems, coverage } = report;
      const findings = [...violations, ...pending, ...undecided, ...waived];
      for (const status of new Set(findings.map((finding) => finding.status))) count(status);
      for (const unknown of new Set(findings.flatMap(({ assumes }) => assumes.map((one) => one.unknown)))) count(unknown);
      if (findings.some(({ remediedBy }) => remediedBy !== undefined)) count('remedied');
      if (findings.some(({ voidedAt }) => voidedAt !== undefined)) count('voided');
      if (Object.keys(met).length > 0) count('met');
      if (Object.keys(coverage.unjudged).length > 0) count('unjudged');
      if (waiverProblems.length > 0) count('waiver problems');
    }
    const share = (what: string) => Math.round((100 * (counts.get(what) ?? 0)) / seeds.length);
    for (const what of ['broken', 'late', 'overdue', 'met', 'words', 'unjudged']) expect([what, share(what) >= 20]).toEqual([what, true]);
    for (const what of ['pending', 'undecided', 'waived', 'who', 'context', 'coverage', 'remedied', 'waiver problems']) {
      expect([what, share(what) >= 5]).toEqual([what, true]);
    }
    expect(share('voided')).toBeGreaterThan(0);
  });
});

describe('arbitraries', () => {
  it('make pairs that the reference can judge', () => {
    fc.assert(
      fc.property(pairs, ({ timeline, policy, options }) => {
        expect(() => referenceEvaluate(timeline, policy, options)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it('make timelines and policies of their own', () => {
    fc.assert(
      fc.property(timelines, policies, (timeline, policy) => {
        expect(timeline.interactions.length).toBeGreaterThan(0);
        expect(Object.keys(policy.rules).length).toBeGreaterThan(2);
        expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
      }),
      { numRuns: 50 },
    );
  });
});
