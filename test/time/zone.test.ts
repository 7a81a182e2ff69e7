import { TZDate, tzOffset } from '@date-fns/tz';
import { addDays, endOfDay as endOfDayOracle, startOfDay as startOfDayOracle } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromDate } from '../../src/time/calendar-date.ts';
import { formatInstant } from '../../src/time/instant.ts';
import { findZone, isTimeZone, zone } from '../../src/time/zone.ts';
import { anyZone, instantIn, oddChanges, oddZone, zoneAndInstant } from './arbitraries.ts';
import * as naive from './naive.ts';
import { oddZones } from './naive.ts';

const HOUR = 3_600_000;
const DAY = 86_400_000;
const day = (date: string): number => dayFromDate(date)!;

describe('findZone', () => {
  it('gives the same zone for the same name', () => {
    expect(findZone('America/Chicago')).toBe(findZone('America/Chicago'));
  });

  it.each(['Chicago', '', 'CST6', 'America/', '+25:00', '+24:00', '+1:00', '+0100', '__proto__', 'constructor'])(
    'does not know %j',
    (name) => {
      expect(findZone(name)).toBeUndefined();
      expect(isTimeZone(name)).toBe(false);
    },
  );

  it('knows every zone of Intl, and fixed offsets', () => {
    expect([...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT-14', '+05:45', '-00:30'].filter((name) => !isTimeZone(name))).toEqual(
      [],
    );
    expect(zone('+05:45').offsetAt(0)).toBe(5.75 * HOUR);
    expect(zone('-00:30').offsetAt(0)).toBe(-0.5 * HOUR);
  });

  it('keeps its tables whatever is asked in between', () => {
    for (let number = 0; number < 1200; number += 1) {
      const hours = String(Math.floor(number / 60)).padStart(2, '0');
      findZone(`+${hours}:${String(number % 60).padStart(2, '0')}`);
    }
    expect(zone('America/Chicago').offsetAt(0)).toBe(-6 * HOUR);
  });
});

describe('zone', () => {
  it('throws for a name that is none', () => {
    expect(() => zone('Chicago')).toThrow(new RangeError('expected a time zone, received `Chicago`'));
  });
});

describe('offsetAt', () => {
  it('is what Intl says, in any zone from 1900 to 2200', () => {
    fc.assert(
      fc.property(anyZone, instantIn(1900, 2200), (timeZone, instant) => {
        expect(zone(timeZone).offsetAt(instant)).toBe(naive.offsetOf(timeZone, instant));
      }),
      { numRuns: 1000 },
    );
  });

  it('is what Intl says at any instant at all', () => {
    fc.assert(
      fc.property(oddZone, instantIn(-5000, 20_000), (timeZone, instant) => {
        expect(zone(timeZone).offsetAt(instant)).toBe(naive.offsetOf(timeZone, instant));
      }),
    );
  });

  it('is what date-fns says', () => {
    fc.assert(
      fc.property(oddZone, instantIn(1975, 2100), (timeZone, instant) => {
        expect(zone(timeZone).offsetAt(instant)).toBe(tzOffset(timeZone, new Date(instant)) * 60_000);
      }),
    );
  });

  it.each(oddZones)('misses no change in %s', (timeZone) => {
    const wrong: string[] = [];
    for (const [from, to] of [
      [1938, 1948],
      [1968, 1976],
      [1985, 2042],
    ] as const) {
      for (let instant = Date.UTC(from); instant < Date.UTC(to); instant += 1.5 * DAY) {
        if (zone(timeZone).offsetAt(instant) !== naive.offsetOf(timeZone, instant)) wrong.push(new Date(instant).toISOString());
      }
    }
    expect(wrong).toEqual([]);
  });

  it('changes to the second', () => {
    const changes = oddZones.flatMap((timeZone) => {
      const found: [string, number][] = [];
      for (let at = Date.UTC(1900); at < Date.UTC(2040); at = zone(timeZone).segmentAt(at).until) {
        if (zone(timeZone).offsetAt(at) !== zone(timeZone).offsetAt(at - 1)) found.push([timeZone, at]);
      }
      return found;
    });
    const wrong = changes.filter(([timeZone, at]) =>
      [at - 1000, at - 1, at].some((instant) => zone(timeZone).offsetAt(instant) !== naive.offsetOf(timeZone, instant)),
    );
    expect(changes.length).toBeGreaterThan(1500);
    expect(wrong).toEqual([]);
  });

  it('knows local mean time, to the second', () => {
    expect(zone('America/Chicago').offsetAt(Date.UTC(1811, 6, 23))).toBe(-(5 * HOUR + 50 * 60_000 + 36_000));
  });

  it('knows a time that was taken back after four days', () => {
    const freetown = zone('Africa/Freetown');
    const during = Date.UTC(1939, 8, 3);
    expect(freetown.offsetAt(during)).toBe(naive.offsetOf('Africa/Freetown', during));
  });

  it('stays what it was beyond what a Date can hold', () => {
    for (const instant of [Number.POSITIVE_INFINITY, 9e15]) expect(zone('Asia/Kathmandu').offsetAt(instant)).toBe(5.75 * HOUR);
    for (const instant of [Number.NEGATIVE_INFINITY, -9e15]) expect(zone('Asia/Kathmandu').offsetAt(instant)).toBe(20_476_000);
    expect(zone('America/Chicago').startOfDay(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(zone('America/Chicago').endOfDay(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('dayOf and timeOf', () => {
  it('are what the wall clock shows', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([timeZone, instant]) => {
        const shown = instant + naive.offsetOf(timeZone, instant);
        expect(zone(timeZone).dayOf(instant)).toBe(Math.floor(shown / DAY));
        expect(zone(timeZone).timeOf(instant)).toBe(shown - Math.floor(shown / DAY) * DAY);
      }),
    );
  });
});

describe('at', () => {
  const wallClock = zoneAndInstant.map(([timeZone, instant]) => {
    const minute = Math.floor((instant + naive.offsetOf(timeZone, instant)) / 60_000) * 60_000;
    return [timeZone, Math.floor(minute / DAY), minute - Math.floor(minute / DAY) * DAY] as const;
  });

  it('is the first instant that shows the time, or the first after the gap', () => {
    fc.assert(
      fc.property(wallClock, fc.integer({ min: -12, max: 12 }), ([timeZone, onDay, time], hours) => {
        expect(zone(timeZone).at(onDay, time + hours * HOUR)).toBe(naive.at(timeZone, onDay, time + hours * HOUR));
      }),
      { numRuns: 1000 },
    );
  });

  it('is so at each minute around a change of the clock', () => {
    for (const [timeZone, change] of oddChanges) {
      const middle = Math.floor((Date.parse(change) + zone(timeZone).offsetAt(Date.parse(change))) / DAY);
      for (let time = -DAY; time < 2 * DAY; time += 7 * 60_000) {
        expect(zone(timeZone).at(middle, time), `${timeZone} ${change} ${time}`).toBe(naive.at(timeZone, middle, time));
      }
    }
  });

  it('never goes back as the wall clock goes on', () => {
    fc.assert(
      fc.property(wallClock, fc.integer({ min: 0, max: DAY }), ([timeZone, onDay, time], later) => {
        expect(zone(timeZone).at(onDay, time + later)).toBeGreaterThanOrEqual(zone(timeZone).at(onDay, time));
      }),
    );
  });

  it.each([
    ['America/Chicago', '2026-03-08', '02:30', '2026-03-08T03:00:00-05:00'],
    ['America/Chicago', '2026-11-01', '01:30', '2026-11-01T01:30:00-05:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-04T02:30:00+11:00'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-05T01:45:00+11:00'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-31T00:00:00+14:00'],
    ['America/St_Johns', '2006-04-02', '00:30', '2006-04-02T01:01:00-02:30'],
    ['America/St_Johns', '2006-10-28', '23:30', '2006-10-28T23:30:00-02:30'],
    ['Antarctica/Troll', '2026-03-29', '02:30', '2026-03-29T03:00:00+02:00'],
  ])('in %s on %s at %s is %s', (timeZone, date, time, expected) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const place = zone(timeZone);
    expect(formatInstant(place.at(day(date), (hours * 60 + minutes) * 60_000), place)).toBe(expected);
  });
});

describe('startOfDay and endOfDay', () => {
  it.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00-02:00', '2018-11-04T23:59:59.999-02:00'],
    ['America/Sao_Paulo', '2018-02-17', '2018-02-17T00:00:00-02:00', '2018-02-17T23:59:59.999-03:00'],
    ['Asia/Beirut', '2026-03-29', '2026-03-29T01:00:00+03:00', '2026-03-29T23:59:59.999+03:00'],
    ['Pacific/Apia', '2011-12-29', '2011-12-29T00:00:00-10:00', '2011-12-29T23:59:59.999-10:00'],
    ['Pacific/Apia', '2011-12-30', '2011-12-31T00:00:00+14:00', '2011-12-31T00:00:00+14:00'],
    ['Pacific/Apia', '2011-12-31', '2011-12-31T00:00:00+14:00', '2011-12-31T23:59:59.999+14:00'],
    ['America/St_Johns', '2006-10-28', '2006-10-28T00:00:00-02:30', '2006-10-28T23:59:59.999-03:30'],
    ['America/St_Johns', '2006-10-29', '2006-10-29T00:00:00-02:30', '2006-10-29T23:59:59.999-03:30'],
    ['America/Toronto', '1919-03-30', '1919-03-30T00:00:00-05:00', '1919-03-30T23:29:59.999-05:00'],
    ['America/Toronto', '1919-03-31', '1919-03-31T00:30:00-04:00', '1919-03-31T23:59:59.999-04:00'],
  ])('in %s on %s are %s and %s', (timeZone, date, start, end) => {
    const place = zone(timeZone);
    expect(formatInstant(place.startOfDay(day(date)), place)).toBe(start);
    expect(formatInstant(place.endOfDay(day(date)), place)).toBe(end);
  });

  it('are the first and the last instant of the local day of any instant', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([timeZone, instant]) => {
        const place = zone(timeZone);
        const local = place.dayOf(instant);
        const [start, end] = [place.startOfDay(local), place.endOfDay(local)];
        expect(start).toBeLessThanOrEqual(instant);
        expect(end).toBeGreaterThanOrEqual(instant);
        expect([start, end].map((edge) => naive.dayOf(timeZone, edge))).toEqual([local, local]);
        expect(naive.dayOf(timeZone, start - 1)).toBeLessThan(local);
        expect(naive.dayOf(timeZone, end + 1)).toBeGreaterThan(local);
      }),
      { numRuns: 1000 },
    );
  });

  it('agree with date-fns wherever no clock is changed that day', () => {
    fc.assert(
      fc.property(zoneAndInstant, fc.integer({ min: 0, max: 400 }), ([timeZone, instant], days) => {
        const place = zone(timeZone);
        const to = place.dayOf(instant) + days;
        const changes = place.offsetAt(place.startOfDay(to) - 2 * DAY) !== place.offsetAt(place.endOfDay(to) + 2 * DAY);
        fc.pre(!changes);
        const oracle = addDays(startOfDayOracle(new TZDate(instant, timeZone)), days);
        expect(place.startOfDay(to)).toBe(startOfDayOracle(oracle).getTime());
        expect(place.endOfDay(to)).toBe(endOfDayOracle(oracle).getTime());
      }),
    );
  });
});

describe('skippedDays', () => {
  it.each([
    ['Pacific/Apia', ['2011-12-30']],
    ['Pacific/Fakaofo', ['2011-12-30']],
    ['Pacific/Kwajalein', ['1993-08-21']],
    ['America/Chicago', []],
    ['UTC', []],
  ])('of %s are %j', (timeZone, dates) => {
    expect(zone(timeZone).skippedDays).toEqual(dates.map(day));
  });

  it('are all that Intl skips since 1970', () => {
    const skipping = Intl.supportedValuesOf('timeZone').filter((timeZone) => zone(timeZone).skippedDays.length > 0);
    const missed = Intl.supportedValuesOf('timeZone').filter((timeZone) => {
      const [before, after] = [naive.offsetOf(timeZone, 0), naive.offsetOf(timeZone, Date.UTC(2026))];
      return after - before > 20 * HOUR && !skipping.includes(timeZone);
    });
    expect(missed).toEqual([]);
    expect(skipping).toContain('Pacific/Apia');
  });
});
