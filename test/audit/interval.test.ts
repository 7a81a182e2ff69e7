import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf, ratioInterval, shareInterval } from '../../src/audit/interval.ts';

describe('the interval of a share', () => {
  it.each([
    // count, of, low, high: Newcombe 1998, table I
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is what Wilson says', (count, of, low, high) => {
    expect(shareInterval(count, of).low).toBeCloseTo(low, 4);
    expect(shareInterval(count, of).high).toBeCloseTo(high, 4);
  });

  it('holds the share, lies within 0 and 1, and narrows with more', () => {
    const sample = fc.integer({ min: 1, max: 500 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(sample, ([count, of]) => {
        const { low, high } = shareInterval(count, of);
        expect([low >= 0, low <= count / of, count / of <= high, high <= 1]).toEqual([true, true, true, true]);
        const more = shareInterval(count * 10, of * 10);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('the interval of a ratio', () => {
  it('has no upper end where there is nothing to divide by', () => {
    expect(ratioInterval(3, 0).high).toBe(Number.POSITIVE_INFINITY);
    expect(ratioInterval(0, 3).low).toBe(0);
  });

  it('holds the ratio', () => {
    const { low, high } = ratioInterval(30, 60);
    expect([low < 0.5, high > 0.5]).toEqual([true, true]);
  });
});

describe('the median', () => {
  it.each([
    [[5], { value: 5, low: 5, high: 5 }],
    [[1, 2, 3], { value: 2, low: 1, high: 3 }],
    [[1, 2, 3, 10], { value: 2.5, low: 1, high: 10 }],
  ])('of %j', (numbers, expected) => {
    expect(medianOf(numbers)).toEqual(expected);
  });

  it('of a hundred lies between the fortieth and the sixty-first', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(medianOf(hundred)).toEqual({ value: 50.5, low: 40, high: 61 });
  });
});
