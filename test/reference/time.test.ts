import { TZDate, tz } from '@date-fns/tz';
import { addBusinessDays, addMonths, endOfDay as endOfDayByDateFns } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeCalendar, countFrom, endOfDay, instantOf, rollForward } from './time.ts';

const zone = 'America/Chicago';
const calendar = completeCalendar({ timeZone: zone, holidays: ['2026-05-25'] });
const at = (text: string) => Date.parse(text);
const count = (from: string, unit: string, amount: number | string) => new Date(countFrom(calendar, at(from), unit, amount)!).toISOString();

describe('a time on the clock', () => {
  it('that is skipped is the first instant after', () => {
    expect(instantOf(zone, '2026-03-08', '02:30')).toBe(at('2026-03-08T03:00:00-05:00'));
  });

  it('that comes twice is the first', () => {
    expect(instantOf(zone, '2026-11-01', '01:30')).toBe(at('2026-11-01T01:30:00-05:00'));
  });

  it('of a day without midnight starts when the day does', () => {
    expect(instantOf('America/Santiago', '2026-09-06', '00:00')).toBe(at('2026-09-06T01:00:00-03:00'));
  });
});

describe('terms', () => {
  it('end days with the last millisecond of the local day, over a clock change too', () => {
    expect(count('2026-03-06T12:00:00-06:00', 'days', 2)).toBe('2026-03-09T04:59:59.999Z');
    expect(count('2026-03-06T12:00:00-06:00', 'weeks', 1)).toBe('2026-03-14T04:59:59.999Z');
  });

  it('clamp months', () => {
    expect(count('2026-01-31T12:00:00-06:00', 'months', 1)).toBe('2026-03-01T05:59:59.999Z');
  });

  it('end business days with the close of the n-th working day after', () => {
    expect(count('2026-05-22T20:00:00-05:00', 'businessDays', 1)).toBe('2026-05-26T22:00:00.000Z');
    expect(count('2026-03-07T12:00:00-06:00', 'businessDays', 1)).toBe('2026-03-09T22:00:00.000Z');
  });

  it('count business hours through open time', () => {
    expect(count('2026-03-06T16:00:00-06:00', 'businessHours', 1)).toBe('2026-03-06T23:00:00.000Z');
    expect(count('2026-03-06T16:00:00-06:00', 'businessHours', 2)).toBe('2026-03-09T15:00:00.000Z');
  });

  it('find the next such day of a year', () => {
    expect(count('2026-03-06T16:00:00-06:00', 'on', '03-01')).toBe('2027-03-02T05:59:59.999Z');
  });

  it('roll a result on a day off to the close of the next working day', () => {
    expect(rollForward(calendar, at('2026-03-07T12:00:00-06:00'))).toBe(at('2026-03-09T17:00:00-05:00'));
    expect(rollForward(calendar, at('2026-03-06T23:00:00-06:00'))).toBe(at('2026-03-06T23:00:00-06:00'));
  });
});

describe('against date-fns', () => {
  const zones = fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Santiago');
  const instants = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });

  it('ends local days at the same instant', () => {
    fc.assert(
      fc.property(zones, instants, (timeZone, from) => {
        const local = new TZDate(from, timeZone);
        const expected = endOfDayByDateFns(local).getTime();
        const date = `${local.getFullYear()}-${String(local.getMonth() + 1).padStart(2, '0')}-${String(local.getDate()).padStart(2, '0')}`;
        expect(endOfDay(timeZone, date)).toBe(expected);
      }),
    );
  });

  it('counts months and working days to the same day', () => {
    fc.assert(
      fc.property(zones, instants, fc.integer({ min: 1, max: 30 }), (timeZone, from, n) => {
        const office = completeCalendar({ timeZone });
        const inZone = { in: tz(timeZone) };
        const months = addMonths(from, n, inZone);
        expect(countFrom(office, from, 'months', n)).toBe(endOfDay(timeZone, months.toISOString().slice(0, 10)));
        const working = addBusinessDays(from, n, inZone);
        expect(countFrom(office, from, 'businessDays', n)).toBe(instantOf(timeZone, working.toISOString().slice(0, 10), '17:00'));
      }),
    );
  });
});
