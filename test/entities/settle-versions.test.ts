import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/entities/parse-timeline.ts';
import { sameContent } from '../../src/entities/same-content.ts';
import type { Timeline } from '../../src/entities/timeline.ts';
import { interactionJson, timelineAround } from './arbitraries.ts';
import { caseWith, errorOf, linesOf, note } from './cases.ts';

describe('law 4, once', () => {
  const told = (interactions: readonly unknown[]) => parseTimeline(caseWith(interactions)).interactions;
  const [v1, v2, v3] = [1, 2, 3].map((day) => ({ ...note, recordedAt: `2026-03-0${String(day)}T12:00:00Z` }));
  const bodiesOf = (interactions: Timeline['interactions']) => interactions.map((one) => 'body' in one && one.body);

  it('the same interaction twice counts once, recordedAt, meta and the order of keys aside', () => {
    const again = { at: Date.UTC(2026, 2, 2, 15), meta: { page: 2 }, kind: 'note', id: 'i1', from: undefined };
    expect(told([note, again, note])).toHaveLength(1);
    expect(told([v2, v1, v3])).toEqual([{ ...note, at: Date.UTC(2026, 2, 2, 15), recordedAt: Date.UTC(2026, 2, 1, 12) }]);
    expect(told([note, v3])).toEqual([{ ...note, at: Date.UTC(2026, 2, 2, 15) }]);
    const atOnce = { ...note, recordedAt: Date.UTC(2026, 2, 2, 15) };
    expect(told([note, atOnce])).toEqual([{ ...note, at: Date.UTC(2026, 2, 2, 15) }]);
    expect(told([atOnce, note])).toEqual(told([note, atOnce]));
  });

  it('twice in any timeline', () => {
    fc.assert(
      fc.property(
        timelineAround(fc.uniqueArray(interactionJson, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })),
        fc.nat(),
        (json, pick) => {
          const [first, ...rest] = json.interactions;
          const again = { ...json.interactions[pick % json.interactions.length]!, meta: 'again' };
          const twice = parseTimeline({ ...json, interactions: [first!, ...rest, again] });
          const once = parseTimeline(json);
          expect(twice.interactions).toHaveLength(once.interactions.length);
          expect(twice.interactions.every((one, index) => sameContent(one, once.interactions[index]!))).toBe(true);
        },
      ),
    );
  });

  it('versions that differ are kept, each with when it was recorded', () => {
    const versions = [
      { ...v2, body: 'b' },
      { ...v1, body: 'a' },
      { ...v3, retracted: true, body: 'b' },
    ];
    expect(bodiesOf(told(versions))).toEqual(['a', 'b', 'b']);
    expect(told(versions).map(({ retracted }) => retracted)).toEqual([undefined, undefined, true]);
  });

  it('a version that says the same as the one recorded before it adds nothing', () => {
    const kept = told([
      { ...v1, body: 'a' },
      { ...v2, body: 'a' },
      { ...v3, body: 'b' },
    ]);
    expect(kept.map(({ recordedAt }) => recordedAt)).toEqual([Date.UTC(2026, 2, 1, 12), Date.UTC(2026, 2, 3, 12)]);
  });

  it('a version that goes back to what was said first is kept', () => {
    expect(
      bodiesOf(
        told([
          { ...v1, body: 'a' },
          { ...v2, body: 'b' },
          { ...v3, body: 'a' },
        ]),
      ),
    ).toEqual(['a', 'b', 'a']);
  });

  it.each([
    [
      'neither says when it was recorded',
      [
        { ...note, body: 'a' },
        { ...note, body: 'b' },
      ],
    ],
    [
      'one does not',
      [
        { ...v1, body: 'a' },
        { ...note, body: 'b' },
      ],
    ],
    [
      'one does not, and it is not the first',
      [
        { ...v1, body: 'a' },
        { ...v2, body: 'b' },
        { ...note, body: 'a' },
      ],
    ],
    ['one is removed and neither says when', [note, { ...note, retracted: true }]],
  ])('versions that differ are an error where %s', (_, versions) => {
    const error = errorOf(caseWith(versions));
    expect(error.issues).toMatchObject([
      { code: 'conflicting-versions', received: 'another content, and one of the two without `recordedAt`' },
    ]);
    expect(error.message).toContain('`i1`');
  });

  it('versions that differ are an error where two were recorded at once, in any order', () => {
    const versions = [
      { ...v1, body: 'a' },
      { ...v2, body: 'a' },
      { ...v2, body: 'b' },
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [2, 0, 1],
    ]) {
      expect(errorOf(caseWith(order.map((index) => versions[index]))).issues).toMatchObject([
        { code: 'conflicting-versions', received: 'another content with the same `recordedAt`' },
      ]);
    }
  });

  it('tells the conflict beside all else that is wrong', () => {
    expect(
      linesOf(
        caseWith([
          { ...note, body: 'a' },
          { ...note, body: 'b' },
          { ...note, id: 'i2', at: 'noon' },
        ]),
      ),
    ).toEqual([
      expect.stringContaining('interactions[2].at: '),
      expect.stringContaining('interactions[1]: expected one content under the id `i1`'),
    ]);
  });
});
