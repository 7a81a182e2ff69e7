import { TZDate } from '@date-fns/tz';
import { addBusinessDays, set } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCalendar } from '../../src/time/business-calendar.ts';
import { instantIn, oddZone, office } from './arbitraries.ts';
import * as naive from './naive.ts';
import { chicago, DAY, day, instant, shown } from './offices.ts';

describe('closeAfterBusinessDays', () => {
  const calendar = businessCalendar({ ...chicago, holidays: ['2026-05-25'] });

  it.each([
    ['2026-03-05T10:00:00-06:00', 3, '2026-03-10T17:00:00-05:00'],
    ['2026-03-05T23:59:59-06:00', 1, '2026-03-06T17:00:00-06:00'],
    ['2026-03-06T16:00:00-06:00', 1, '2026-03-09T17:00:00-05:00'],
    ['2026-03-07T12:00:00-06:00', 1, '2026-03-09T17:00:00-05:00'],
    ['2026-05-22T10:00:00-05:00', 1, '2026-05-26T17:00:00-05:00'],
    ['2026-03-05T20:00:00-06:00', 0, '2026-03-05T17:00:00-06:00'],
    ['2026-03-07T12:00:00-06:00', 0, '2026-03-09T17:00:00-05:00'],
    ['2026-05-25T12:00:00-05:00', 0, '2026-05-26T17:00:00-05:00'],
  ])('from %s, %i days is %s', (from, n, expected) => {
    expect(shown(chicago, calendar.closeAfterBusinessDays(instant(from), n))).toBe(expected);
  });

  it('does not count a day that never was', () => {
    const apia = { timeZone: 'Pacific/Apia' };
    const thursday = instant('2011-12-29T10:00:00-10:00');
    expect(shown(apia, businessCalendar(apia).closeAfterBusinessDays(thursday, 1))).toBe('2012-01-02T17:00:00+14:00');
  });

  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 0, max: 40 }), ({ settings, instant: at }, n) => {
        expect(businessCalendar(settings).closeAfterBusinessDays(at, n)).toBe(naive.closeAfterBusinessDays(settings, at, n));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with date-fns, which knows weekends only', () => {
    fc.assert(
      fc.property(oddZone, instantIn(2013, 2080), fc.integer({ min: 1, max: 3000 }), (timeZone, at, n) => {
        const closes = businessCalendar({ timeZone }).closeAfterBusinessDays(at, n);
        const oracle = addBusinessDays(new TZDate(at, timeZone), n);
        expect(closes).toBe(set(oracle, { hours: 17, minutes: 0, seconds: 0, milliseconds: 0 }).getTime());
      }),
    );
  });

  it('is undone by closeBeforeBusinessDays and measured by businessDaysBetween', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 1, max: 2000 }), ({ settings, instant: at }, n) => {
        const offices = businessCalendar(settings);
        const first = offices.closeAfterBusinessDays(at, n);
        const second = offices.closeAfterBusinessDays(at, n + 7);
        expect(offices.closeBeforeBusinessDays(second, 7)).toBe(first);
        if (offices.zone.dayOf(first - 1) === offices.zone.dayOf(first)) expect(offices.businessDaysBetween(at, first)).toBe(n);
      }),
    );
  });

  it('finds the same day a thousand years ahead as by hand', () => {
    const utc = businessCalendar({ timeZone: 'UTC' });
    const from = instant('2026-03-02T10:00:00Z');
    const weeks = 52_178;
    expect(utc.closeAfterBusinessDays(from, weeks * 5)).toBe(instant('2026-03-02T17:00:00Z') + weeks * 7 * DAY);
  });
});

describe('businessDaysBetween', () => {
  it('counts the days after the first up to and with the last', () => {
    const calendar = businessCalendar({ ...chicago, holidays: ['2026-03-10'] });
    const thursday = instant('2026-03-05T23:00:00-06:00');
    expect(calendar.businessDaysBetween(thursday, instant('2026-03-05T23:30:00-06:00'))).toBe(0);
    expect(calendar.businessDaysBetween(thursday, instant('2026-03-06T00:00:00-06:00'))).toBe(1);
    expect(calendar.businessDaysBetween(thursday, instant('2026-03-11T08:00:00-05:00'))).toBe(3);
    expect(calendar.businessDaysBetween(instant('2026-03-11T08:00:00-05:00'), thursday)).toBe(-3);
  });

  it('agrees with looking at each day', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 0, max: 60 * DAY }), ({ settings, instant: from }, ms) => {
        const [first, last] = [from, from + ms].map((at) => naive.dayOf(settings.timeZone, at));
        const days = Array.from({ length: Math.max(last! - first!, 0) }, (_, index) => first! + 1 + index);
        const working = days.filter((date) => naive.isWorkday(settings, date));
        if (last! >= first!) expect(businessCalendar(settings).businessDaysBetween(from, from + ms)).toBe(working.length);
      }),
    );
  });
});

describe('rollForward', () => {
  const calendar = businessCalendar({ ...chicago, holidays: ['2026-03-09'] });

  it.each([
    ['2026-03-06T23:59:59-06:00', '2026-03-06T23:59:59-06:00'],
    ['2026-03-07T00:00:00-06:00', '2026-03-10T17:00:00-05:00'],
    ['2026-03-09T10:00:00-05:00', '2026-03-10T17:00:00-05:00'],
  ])('%s becomes %s', (from, expected) => {
    expect(shown(chicago, calendar.rollForward(instant(from)))).toBe(expected);
  });

  it('leaves a close at 24:00 where it is', () => {
    const late = { ...chicago, periods: [{ start: '09:00', end: '24:00' }] };
    const close = businessCalendar(late).closeOf(day('2026-03-06'))!;
    expect(shown(late, close)).toBe('2026-03-07T00:00:00-06:00');
    expect(businessCalendar(late).rollForward(close)).toBe(close);
    expect(businessCalendar(late).rollForward(close + 1)).toBe(businessCalendar(late).closeOf(day('2026-03-09')));
  });
});

describe('closeBeforeBusinessDays', () => {
  const late = { ...chicago, periods: [{ start: '09:00', end: '24:00' }] };

  it.each([
    [chicago, '2026-03-10T17:00:00-05:00', 1, '2026-03-09T17:00:00-05:00'],
    [chicago, '2026-03-10T17:00:00-05:00', 3, '2026-03-05T17:00:00-06:00'],
    [chicago, '2026-03-08T12:00:00-05:00', 1, '2026-03-06T17:00:00-06:00'],
    [late, '2026-03-07T00:00:00-06:00', 1, '2026-03-06T00:00:00-06:00'],
  ])('%j: from %s, %i days is %s', (settings, from, n, expected) => {
    expect(shown(settings, businessCalendar(settings).closeBeforeBusinessDays(instant(from), n))).toBe(expected);
  });
});
