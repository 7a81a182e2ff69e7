import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCalendar } from '../../src/time/business-calendar.ts';
import { dateFromDay } from '../../src/time/calendar-date.ts';
import { instantIn } from './arbitraries.ts';
import { always, chicago, DAY, day, HOUR, instant, shown, siesta } from './offices.ts';

describe('businessCalendar', () => {
  it('is open from 9 to 17, Monday to Friday, where nothing else is said', () => {
    const calendar = businessCalendar(chicago);
    expect([1, 2, 3, 4, 5, 6, 7].map((date) => calendar.isWorkday(day(`2026-03-0${date}`)))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(shown(chicago, calendar.openOf(day('2026-03-02'))!)).toBe('2026-03-02T09:00:00-06:00');
    expect(shown(chicago, calendar.closeOf(day('2026-03-02'))!)).toBe('2026-03-02T17:00:00-06:00');
  });

  it('opens with the first period and closes with the last', () => {
    const calendar = businessCalendar(siesta);
    expect(shown(siesta, calendar.openOf(day('2026-03-02'))!)).toBe('2026-03-02T09:00:00+01:00');
    expect(shown(siesta, calendar.closeOf(day('2026-03-02'))!)).toBe('2026-03-02T19:00:00+01:00');
  });

  it('neither opens nor closes on a day off', () => {
    const calendar = businessCalendar({ ...chicago, holidays: ['2026-03-03'] });
    for (const date of ['2026-03-01', '2026-03-03']) {
      expect([calendar.openOf(day(date)), calendar.closeOf(day(date))]).toEqual([undefined, undefined]);
    }
  });

  it('may be open until 24:00', () => {
    expect(shown(always, businessCalendar(always).closeOf(day('2026-03-02'))!)).toBe('2026-03-03T00:00:00-06:00');
  });

  it('takes periods in any order, and joins those that overlap or touch', () => {
    const periods = [
      { start: '13:00', end: '17:00' },
      { start: '09:00', end: '12:00' },
      { start: '11:00', end: '13:00' },
      { start: '11:30', end: '12:30' },
      { start: '18:00', end: '18:00' },
    ];
    const joined = businessCalendar({ ...chicago, periods });
    const plain = businessCalendar(chicago);
    fc.assert(
      fc.property(instantIn(2026, 2027), fc.integer({ min: 0, max: 100 * HOUR }), (at, ms) => {
        expect(joined.addBusinessTime(at, ms)).toBe(plain.addBusinessTime(at, ms));
        expect(joined.closeAfterBusinessDays(at, 1)).toBe(plain.closeAfterBusinessDays(at, 1));
      }),
    );
  });

  it('does not count a holiday twice, nor one on a weekend', () => {
    const calendar = businessCalendar({ ...chicago, holidays: ['2026-03-07', '2026-03-09', '2026-03-09', '2026-03-08'] });
    expect(shown(chicago, calendar.closeAfterBusinessDays(instant('2026-03-06T10:00:00-06:00'), 1))).toBe('2026-03-10T17:00:00-05:00');
  });

  it('throws for what was not checked', () => {
    expect(() => businessCalendar({ timeZone: 'Chicago' })).toThrow(RangeError);
    expect(() => businessCalendar({ ...chicago, periods: [{ start: '9', end: '17:00' }] })).toThrow(RangeError);
    expect(() => businessCalendar({ ...chicago, holidays: ['2026-02-30'] })).toThrow(RangeError);
  });
});

describe('an office that never opens', () => {
  const at = instant('2026-03-02T10:00:00-06:00');

  it.each([
    ['without workdays', { ...chicago, workdays: [] }],
    ['without periods', { ...chicago, periods: [] }],
    ['with an empty period', { ...chicago, periods: [{ start: '17:00', end: '09:00' }] }],
  ])('%s has no next and no last opening', (_, settings) => {
    const calendar = businessCalendar(settings);
    expect(calendar.nextOpen(at)).toBe(Number.POSITIVE_INFINITY);
    expect(calendar.isOpen(at)).toBe(false);
    expect(calendar.closeAfterBusinessDays(at, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(calendar.addBusinessTime(at, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(calendar.rollForward(at)).toBe(Number.POSITIVE_INFINITY);
    expect(calendar.closeBeforeBusinessDays(at, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(calendar.subtractBusinessTime(at, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(calendar.businessDaysBetween(at, at + 9 * DAY)).toBe(0);
    expect(calendar.businessTimeBetween(at, at + 9 * DAY)).toBe(0);
    expect(calendar.openOf(day('2026-03-02'))).toBeUndefined();
  });

  it('because the clock skips its only hour, opens a week later', () => {
    const skipped = { timeZone: 'America/Chicago', workdays: [7], periods: [{ start: '02:00', end: '03:00' }] };
    const calendar = businessCalendar(skipped);
    expect(shown(skipped, calendar.nextOpen(instant('2026-03-08T00:00:00-06:00')))).toBe('2026-03-15T02:00:00-05:00');
    expect(shown(skipped, calendar.addBusinessTime(instant('2026-03-08T00:00:00-06:00'), HOUR))).toBe('2026-03-15T03:00:00-05:00');
  });

  it('because time ends, does not open again', () => {
    const calendar = businessCalendar(chicago);
    expect(calendar.businessTimeBetween(at, calendar.addBusinessTime(at, 1e14))).toBe(1e14);
    expect(calendar.addBusinessTime(at, 8.64e15)).toBe(Number.POSITIVE_INFINITY);
    expect(calendar.subtractBusinessTime(at, 8.64e15)).toBe(Number.NEGATIVE_INFINITY);
    expect(calendar.nextOpen(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(calendar.addBusinessTime(Number.NaN, 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('holidays', () => {
  it('by the thousand are stepped over as one', () => {
    const off = Array.from({ length: 5000 }, (_, index) => dateFromDay(day('2026-03-03') + index));
    const calendar = businessCalendar({ timeZone: 'UTC', holidays: off });
    const thursday = day('2026-03-03') + 5000;
    expect(calendar.closeAfterBusinessDays(instant('2026-03-02T10:00:00Z'), 1)).toBe(thursday * DAY + 17 * HOUR);
  });
});
