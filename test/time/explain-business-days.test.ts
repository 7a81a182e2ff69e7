import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCalendar } from '../../src/time/business-calendar.ts';
import { dateFromDay } from '../../src/time/calendar-date.ts';
import { explainBusinessDays } from '../../src/time/explain-business-days.ts';
import { parseInstant } from '../../src/time/instant.ts';
import { office } from './arbitraries.ts';

describe('explainBusinessDays', () => {
  const calendar = businessCalendar({ timeZone: 'America/Chicago', holidays: ['2026-03-09', '2026-03-08'] });
  const dates = (from: string, n: number): unknown => {
    const count = explainBusinessDays(calendar, parseInstant(from)!, n)!;
    return {
      from: dateFromDay(count.from),
      counted: count.counted.map(dateFromDay),
      skipped: count.skipped.map(({ day, reason }) => `${dateFromDay(day)} ${reason}`),
    };
  };

  it('lists the counted days, and the others with the reason', () => {
    expect(dates('2026-03-05T20:00:00-06:00', 3)).toEqual({
      from: '2026-03-05',
      counted: ['2026-03-06', '2026-03-10', '2026-03-11'],
      skipped: ['2026-03-07 weekend', '2026-03-08 weekend', '2026-03-09 holiday'],
    });
  });

  it('of no days lists the day whose close it is', () => {
    expect(dates('2026-03-05T20:00:00-06:00', 0)).toEqual({ from: '2026-03-05', counted: ['2026-03-05'], skipped: [] });
    expect(dates('2026-03-09T20:00:00-05:00', 0)).toEqual({ from: '2026-03-09', counted: ['2026-03-10'], skipped: ['2026-03-09 holiday'] });
  });

  it('says when a day never was', () => {
    const apia = businessCalendar({ timeZone: 'Pacific/Apia' });
    const count = explainBusinessDays(apia, parseInstant('2011-12-29T10:00:00-10:00')!, 1)!;
    expect(count.skipped.map(({ reason }) => reason)).toEqual(['skipped', 'weekend', 'weekend']);
  });

  it('ends with the day whose close is the deadline, and leaves out no day', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 0, max: 60 }), ({ settings, instant }, n) => {
        const place = businessCalendar(settings);
        const { from, counted, skipped } = explainBusinessDays(place, instant, n)!;
        expect(place.closeOf(counted.at(-1)!)).toBe(place.closeAfterBusinessDays(instant, n));
        const days = [...counted, ...skipped.map(({ day }) => day)].sort((a, b) => a - b);
        expect(days).toEqual(Array.from({ length: days.length }, (_, index) => from + index + (n === 0 ? 0 : 1)));
        expect(counted.length).toBe(Math.max(n, 1));
      }),
    );
  });

  it('has nothing to say of an office that never opens, or of more days than a text can list', () => {
    expect(explainBusinessDays(businessCalendar({ timeZone: 'UTC', workdays: [] }), 0, 1)).toBeUndefined();
    expect(explainBusinessDays(calendar, 0, 366)?.counted).toHaveLength(366);
    expect(explainBusinessDays(calendar, 0, 367)).toBeUndefined();
  });
});
