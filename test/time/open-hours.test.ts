import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCalendar, type CalendarSettings } from '../../src/time/business-calendar.ts';
import { office } from './arbitraries.ts';
import * as naive from './naive.ts';
import { always, chicago, day, HOUR, instant, shown, siesta } from './offices.ts';

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
