import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInteractions } from '../../src/entities/interaction-order.ts';
import { parseTimeline } from '../../src/entities/parse-timeline.ts';
import { distinctInteractions, timelineJson } from './arbitraries.ts';
import { caseWith } from './cases.ts';

describe('law 2, ordered', () => {
  it('by at, then seq, then id by code unit', () => {
    const at = (id: string, when: number, seq?: number) => ({ id, kind: 'note', at: when, ...(seq === undefined ? {} : { seq }) });
    const given = [at('z', 1), at('b', 2, 1), at('a', 2, 1), at('é', 2), at('y', 2, -1), at('Z', 2), at('m', 2, 0)];
    expect(parseTimeline(caseWith(given)).interactions.map(({ id }) => id)).toEqual(['z', 'y', 'Z', 'm', 'é', 'a', 'b']);
  });

  it('whatever the order given', () => {
    const shuffled = distinctInteractions.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(timelineJson, shuffled, (frame, [one, other]) => {
        const [first, second] = [parseTimeline({ ...frame, interactions: one }), parseTimeline({ ...frame, interactions: other })];
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
        first.interactions.slice(1).forEach((later, index) => {
          expect(compareInteractions(first.interactions[index]!, later)).toBeLessThan(0);
        });
      }),
    );
  });
});
