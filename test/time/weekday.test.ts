import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday, weekNumber } from '../../src/time/weekday.ts';

const day = fc.integer({ min: -100_000_000, max: 100_000_000 });

describe('weekday', () => {
  it('is the one that Date knows, with 7 for Sunday', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(weekday(number)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
      }),
    );
  });
});

describe('weekNumber', () => {
  it('changes on Monday', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(weekNumber(number + 1) - weekNumber(number)).toBe(weekday(number) === 7 ? 1 : 0);
      }),
    );
  });
});
