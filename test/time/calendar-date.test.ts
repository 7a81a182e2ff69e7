import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromDay, dayFromDate, isDate } from '../../src/time/calendar-date.ts';

const DAY = 86_400_000;
const LAST_DAY = 100_000_000; // of what a Date can hold

describe('dayFromDate', () => {
  it('counts from 1970-01-01', () => {
    expect(dayFromDate('1970-01-01')).toBe(0);
    expect(dayFromDate('1969-12-31')).toBe(-1);
    expect(dayFromDate('2011-12-30')).toBe(15_338);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01Z',
    '2026/01/01',
    '',
    'today',
  ])('refuses %j', (text) => {
    expect(dayFromDate(text)).toBeUndefined();
    expect(isDate(text)).toBe(false);
  });

  it.each(['0000-01-01', '2024-02-29', '2000-02-29', '9999-12-31'])('takes %s', (text) => {
    expect(isDate(text)).toBe(true);
  });
});

describe('dateFromDay', () => {
  it('writes every date as a Date does, and dayFromDate reads it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -LAST_DAY, max: LAST_DAY }), (day) => {
        expect(`${dateFromDay(day)}T00:00:00.000Z`).toBe(new Date(day * DAY).toISOString());
      }),
      { numRuns: 1000 },
    );
    const [first, last] = [Date.parse('0000-01-01') / DAY, Date.parse('9999-12-31') / DAY];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        expect(dayFromDate(dateFromDay(day))).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows each day of a cycle of 400 years', () => {
    const wrong = Array.from({ length: 146_097 }, (_, day) => day).filter(
      (day) => dateFromDay(day) !== new Date(day * DAY).toISOString().slice(0, 10) || dayFromDate(dateFromDay(day)) !== day,
    );
    expect(wrong).toEqual([]);
  });
});
