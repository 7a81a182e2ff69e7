import { TZDate } from '@date-fns/tz';
import { addBusinessDays, set } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCalendar, type CalendarSettings } from '../../src/time/business-calendar.ts';
import { dateFromDay, dayFromDate } from '../../src/time/calendar-date.ts';
import { formatInstant, parseInstant } from '../../src/time/instant.ts';
import { instantIn, oddZone, office } from './arbitraries.ts';
import * as naive from './naive.ts';

const HOUR = 3_600_000;
const DAY = 86_400_000;
const day = (date: string): number => dayFromDate(date)!;
const instant = (text: string): number => parseInstant(text)!;

const chicago: CalendarSettings = { timeZone: 'America/Chicago' };
const always: CalendarSettings = {
  timeZone: 'America/Chicago',
  workdays: [1, 2, 3, 4, 5, 6, 7],
  periods: [{ start: '00:00', end: '24:00' }],
};
const siesta: CalendarSettings = {
  timeZone: 'Europe/Madrid',
  periods: [
    { start: '09:00', end: '13:00' },
    { start: '16:00', end: '19:00' },
  ],
};

function shown(settings: CalendarSettings, at: number): string {
  return Number.isFinite(at) ? formatInstant(at, businessCalendar(settings).zone) : String(at);
}

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

describe('nextOpen and isOpen', () => {
  const calendar = businessCalendar(siesta);

  it.each([
    ['2026-03-02T08:00:00+01:00', '2026-03-02T09:00:00+01:00'],
    ['2026-03-02T09:00:00+01:00', '2026-03-02T09:00:00+01:00'],
    ['2026-03-02T12:59:59+01:00', '2026-03-02T12:59:59+01:00'],
    ['2026-03-02T13:00:00+01:00', '2026-03-02T16:00:00+01:00'],
    ['2026-03-06T19:00:00+01:00', '2026-03-09T09:00:00+01:00'],
    ['2026-03-07T12:00:00+01:00', '2026-03-09T09:00:00+01:00'],
  ])('after %s the office is open at %s', (at, expected) => {
    expect(shown(siesta, calendar.nextOpen(instant(at)))).toBe(expected);
    expect(calendar.isOpen(instant(at))).toBe(at === expected);
  });

  it('agree with looking through the openings', () => {
    fc.assert(
      fc.property(office, ({ settings, instant: at }) => {
        const offices = businessCalendar(settings);
        const next = offices.nextOpen(at);
        expect(next).toBe(naive.addBusinessTime(settings, at, 1) - 1);
        expect(offices.isOpen(at)).toBe(next === at);
        expect(offices.isOpen(next)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('addBusinessTime', () => {
  it.each([
    [chicago, '2026-03-02T09:00:00-06:00', 8, '2026-03-02T17:00:00-06:00'],
    [chicago, '2026-03-02T09:00:00-06:00', 9, '2026-03-03T10:00:00-06:00'],
    [chicago, '2026-03-06T16:00:00-06:00', 4, '2026-03-09T12:00:00-05:00'],
    [chicago, '2026-03-07T16:00:00-06:00', 8, '2026-03-09T17:00:00-05:00'],
    [chicago, '2026-03-02T20:00:00-06:00', 0, '2026-03-02T20:00:00-06:00'],
    [siesta, '2026-03-02T12:00:00+01:00', 2, '2026-03-02T17:00:00+01:00'],
    [siesta, '2026-03-02T12:00:00+01:00', 1, '2026-03-02T13:00:00+01:00'],
    [always, '2026-03-07T12:00:00-06:00', 24, '2026-03-08T13:00:00-05:00'],
    [always, '2026-10-31T12:00:00-05:00', 24, '2026-11-01T11:00:00-06:00'],
  ])('%j: from %s, %i hours is %s', (settings, from, hours, expected) => {
    expect(shown(settings, businessCalendar(settings).addBusinessTime(instant(from), hours * HOUR))).toBe(expected);
  });

  it('passes in real time where the clock is changed while the office is open', () => {
    const nights: CalendarSettings = { timeZone: 'America/Chicago', workdays: [7], periods: [{ start: '00:00', end: '04:00' }] };
    const calendar = businessCalendar(nights);
    const [spring, autumn] = [day('2026-03-08'), day('2026-11-01')];
    expect(calendar.businessTimeBetween(calendar.openOf(spring)!, calendar.closeOf(spring)!)).toBe(3 * HOUR);
    expect(calendar.businessTimeBetween(calendar.openOf(autumn)!, calendar.closeOf(autumn)!)).toBe(5 * HOUR);
    expect(shown(nights, calendar.addBusinessTime(calendar.openOf(spring)!, 4 * HOUR))).toBe('2026-03-15T01:00:00-05:00');
  });

  it('counts a time that the clock puts back over midnight to the day that has begun', () => {
    const night: CalendarSettings = { timeZone: 'America/St_Johns', workdays: [7], periods: [{ start: '00:00', end: '24:00' }] };
    const calendar = businessCalendar(night);
    const sunday = instant('2006-10-29T00:00:00-02:30'); // a minute later it is Saturday, 23:01, again
    const again = instant('2006-10-28T23:30:00-03:30');
    expect(calendar.isOpen(again)).toBe(true);
    expect(calendar.businessTimeBetween(sunday, again)).toBe(HOUR / 2);
    expect(calendar.addBusinessTime(again, HOUR)).toBe(again + HOUR);
  });

  it('agrees with walking through the openings', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 1, max: 60 * HOUR }), ({ settings, instant: at }, ms) => {
        expect(businessCalendar(settings).addBusinessTime(at, ms)).toBe(naive.addBusinessTime(settings, at, ms));
      }),
      { numRuns: 500 },
    );
  });

  it('reaches what businessTimeBetween measures, however far away, and no sooner', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 1, max: 100_000 * HOUR }), ({ settings, instant: at }, ms) => {
        const calendar = businessCalendar(settings);
        const reached = calendar.addBusinessTime(at, ms);
        expect(calendar.businessTimeBetween(at, reached)).toBe(ms);
        expect(calendar.businessTimeBetween(at, reached - 1)).toBe(ms - 1);
        expect(calendar.businessTimeBetween(reached, at)).toBe(-ms);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever was asked before', () => {
    const fresh = (): number => businessCalendar(always).addBusinessTime(instant('2026-03-02T09:00:00-06:00'), 50_000 * HOUR);
    const used = businessCalendar(always);
    for (const at of ['2090-01-01T00:00:00Z', '1950-01-01T00:00:00Z', '2040-01-01T00:00:00Z'])
      used.addBusinessTime(instant(at), 9000 * HOUR);
    expect(used.addBusinessTime(instant('2026-03-02T09:00:00-06:00'), 50_000 * HOUR)).toBe(fresh());
  });

  it('is undone by subtractBusinessTime', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 1, max: 10_000 * HOUR }), ({ settings, instant: at }, ms) => {
        const calendar = businessCalendar(settings);
        const open = calendar.nextOpen(at);
        expect(calendar.subtractBusinessTime(calendar.addBusinessTime(open, ms), ms)).toBe(open);
      }),
    );
  });
});

describe('subtractBusinessTime', () => {
  it.each([
    [chicago, '2026-03-03T17:00:00-06:00', 8, '2026-03-03T09:00:00-06:00'],
    [chicago, '2026-03-03T17:00:00-06:00', 9, '2026-03-02T16:00:00-06:00'],
    [chicago, '2026-03-03T23:59:59-06:00', 4, '2026-03-03T13:00:00-06:00'],
    [chicago, '2026-03-09T10:00:00-05:00', 4, '2026-03-06T14:00:00-06:00'],
    [chicago, '2026-03-08T10:00:00-05:00', 0, '2026-03-08T10:00:00-05:00'],
  ])('%j: from %s, %i hours is %s', (settings, from, hours, expected) => {
    expect(shown(settings, businessCalendar(settings).subtractBusinessTime(instant(from), hours * HOUR))).toBe(expected);
  });

  it('agrees with walking back through the openings', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 1, max: 60 * HOUR }), ({ settings, instant: at }, ms) => {
        expect(businessCalendar(settings).subtractBusinessTime(at, ms)).toBe(naive.subtractBusinessTime(settings, at, ms));
      }),
      { numRuns: 500 },
    );
  });
});

describe('open time that the clock changes every year', () => {
  it.each([
    ['longer in autumn', '01:00', '02:00'],
    ['shorter in spring', '02:00', '03:00'],
  ])('is %s, and adds up over the centuries both ways', (_, start, end) => {
    const settings = { timeZone: 'America/Chicago', workdays: [7], periods: [{ start, end }] };
    const from = instant('2026-06-03T12:00:00-05:00');
    for (const hours of [1, 52, 520, 5200, 15_000]) {
      const calendar = businessCalendar(settings);
      expect(calendar.businessTimeBetween(from, calendar.addBusinessTime(from, hours * HOUR))).toBe(hours * HOUR);
      expect(calendar.businessTimeBetween(calendar.subtractBusinessTime(from, hours * HOUR), from)).toBe(hours * HOUR);
    }
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
