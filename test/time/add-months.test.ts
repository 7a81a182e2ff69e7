import { TZDate } from '@date-fns/tz';
import { addMonths as oracle } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/time/add-months.ts';
import { dateFromDay, dayFromDate } from '../../src/time/calendar-date.ts';

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', 0, '2026-03-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(dateFromDay(addMonths(dayFromDate(date)!, months))).toBe(expected);
  });

  it('agrees with date-fns', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(addMonths(day, months) * 86_400_000).toBe(oracle(new TZDate(day * 86_400_000, 'UTC'), months).getTime());
      }),
    );
  });
});
