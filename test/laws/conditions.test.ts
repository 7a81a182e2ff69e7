import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionDifference, judgeCondition } from './conditions.ts';

describe('conditions over facts that are known and there', () => {
  it("have json-rules-engine's truth", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 32 - 1 }), async (seed) => {
        expect(await conditionDifference(seed)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('are true and false alike among those compared, and most are compared', async () => {
    const judged = await Promise.all(Array.from({ length: 200 }, (_, seed) => judgeCondition(seed)));
    const compared = judged.filter(({ theirs }) => theirs !== 'no list');
    expect(compared.length).toBeGreaterThan(120);
    expect(compared.filter(({ ours }) => ours).length).toBeGreaterThan(40);
    expect(compared.filter(({ ours }) => !ours).length).toBeGreaterThan(40);
  });
});
