import { TZDate } from '@date-fns/tz';
import { addDays, addHours, addMonths, addWeeks, endOfDay } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCalendar } from '../../src/time/business-calendar.ts';
import { compileTerm } from '../../src/time/compile-term.ts';
import { formatInstant, parseInstant } from '../../src/time/instant.ts';
import type { Term } from '../../src/time/term.ts';
import { oddZone, office, zoneAndInstant } from './arbitraries.ts';
import { evaluateTerm } from './evaluate-term.ts';

const chicago = businessCalendar({ timeZone: 'America/Chicago', holidays: ['2026-05-25'] });
const instants: Record<string, string> = { 'signal.due': '2026-03-06T15:00:00-06:00', 'signal.from': '2026-03-07T12:00:00-06:00' };
const resolve = (reference: string): number | undefined => {
  if (reference === 'never') return Number.POSITIVE_INFINITY;
  return instants[reference] === undefined ? undefined : parseInstant(instants[reference]);
};

function due(term: Term, opening: string): string {
  const at = evaluateTerm(term, parseInstant(opening)!, chicago, resolve);
  return at !== undefined && Number.isFinite(at) ? formatInstant(at, chicago.zone) : String(at);
}

const plain = businessCalendar({ timeZone: 'America/Chicago' });
const none = (): undefined => undefined;

describe('a term', () => {
  const opening = '2026-03-05T10:00:00-06:00'; // a Thursday; the clock is changed on Sunday, 8 March

  it.each<[Term, string]>([
    [{ minutes: 90 }, '2026-03-05T11:30:00-06:00'],
    [{ hours: 72 }, '2026-03-08T11:00:00-05:00'],
    [{ days: 0 }, '2026-03-05T23:59:59.999-06:00'],
    [{ days: 10 }, '2026-03-15T23:59:59.999-05:00'],
    [{ weeks: 2 }, '2026-03-19T23:59:59.999-05:00'],
    [{ months: 1 }, '2026-04-05T23:59:59.999-05:00'],
    [{ businessDays: 3 }, '2026-03-10T17:00:00-05:00'],
    [{ businessHours: 4 }, '2026-03-05T14:00:00-06:00'],
    [{ businessHours: 8 }, '2026-03-06T10:00:00-06:00'],
    [{ on: '10-15' }, '2026-10-15T23:59:59.999-05:00'],
    [{ on: '03-05' }, '2026-03-05T23:59:59.999-06:00'],
    [{ on: '03-04' }, '2027-03-04T23:59:59.999-06:00'],
    [{ on: '02-29' }, '2027-02-28T23:59:59.999-06:00'],
    [{ at: 'signal.due' }, '2026-03-06T15:00:00-06:00'],
    [{ from: 'signal.from', hours: 2 }, '2026-03-07T14:00:00-06:00'],
    [{ from: 'signal.from', businessDays: 1 }, '2026-03-09T17:00:00-05:00'],
    [{ from: 'signal.from', on: '03-06' }, '2027-03-06T23:59:59.999-06:00'],
    [{ earliestOf: [{ days: 1 }, { at: 'signal.due' }] }, '2026-03-06T15:00:00-06:00'],
    [{ latestOf: [{ days: 1 }, { at: 'signal.due' }] }, '2026-03-06T23:59:59.999-06:00'],
    [{ latestOf: [{ hours: 1 }, { earliestOf: [{ days: 9 }, { never: true }] }] }, '2026-03-14T23:59:59.999-05:00'],
    [{ never: true }, 'Infinity'],
    [{ latestOf: [{ days: 1 }, { never: true }] }, 'Infinity'],
  ])('%j', (term, expected) => {
    expect(due(term, opening)).toBe(expected);
  });

  it.each<[Term, string, string]>([
    [{ months: 1 }, '2026-01-31T10:00:00-06:00', '2026-02-28T23:59:59.999-06:00'],
    [{ months: 1 }, '2024-01-31T10:00:00-06:00', '2024-02-29T23:59:59.999-06:00'],
    [{ on: '02-29' }, '2027-03-01T10:00:00-06:00', '2028-02-29T23:59:59.999-06:00'],
    [{ businessDays: 1 }, '2026-05-22T10:00:00-05:00', '2026-05-26T17:00:00-05:00'],
    [{ businessDays: 0 }, '2026-05-23T10:00:00-05:00', '2026-05-26T17:00:00-05:00'],
    [{ days: 1 }, '2026-03-05T23:59:59.999-06:00', '2026-03-06T23:59:59.999-06:00'],
    [{ days: 1 }, '2026-03-06T00:00:00-06:00', '2026-03-07T23:59:59.999-06:00'],
  ])('%j from %s', (term, from, expected) => {
    expect(due(term, from)).toBe(expected);
  });

  it.each<[Term, string]>([
    [{ days: 2, roll: 'none' }, '2026-03-07T23:59:59.999-06:00'],
    [{ days: 2, roll: 'forward' }, '2026-03-09T17:00:00-05:00'],
    [{ days: 1, roll: 'forward' }, '2026-03-06T23:59:59.999-06:00'],
    [{ at: 'signal.from', roll: 'forward' }, '2026-03-09T17:00:00-05:00'],
    [{ on: '05-25', roll: 'forward' }, '2026-05-26T17:00:00-05:00'],
    [{ earliestOf: [{ days: 2 }, { days: 9 }], roll: 'forward' }, '2026-03-09T17:00:00-05:00'],
    [{ earliestOf: [{ days: 2, roll: 'forward' }, { days: 3 }] }, '2026-03-08T23:59:59.999-05:00'],
    [{ never: true, roll: 'forward' }, 'Infinity'],
  ])('%j is moved to a working day', (term, expected) => {
    expect(due(term, opening)).toBe(expected);
  });

  it.each<[Term, string]>([
    [{ at: 'absent' }, 'undefined'],
    [{ at: 'absent', roll: 'forward' }, 'undefined'],
    [{ from: 'absent', days: 1 }, 'undefined'],
    [{ earliestOf: [{ at: 'absent' }, { days: 1 }] }, '2026-03-06T23:59:59.999-06:00'],
    [{ latestOf: [{ days: 1 }, { from: 'absent', days: 9 }] }, '2026-03-06T23:59:59.999-06:00'],
    [{ earliestOf: [{ at: 'absent' }, { at: 'absent' }] }, 'undefined'],
    [{ earliestOf: [] }, 'undefined'],
  ])('%j does without what is absent', (term, expected) => {
    expect(due(term, opening)).toBe(expected);
  });

  it.each<Term>([{ hours: 1 }, { days: 1 }, { months: 1 }, { businessDays: 1 }, { businessHours: 1 }, { on: '01-01' }])(
    '%j counted from never is never',
    (length) => {
      expect(due({ ...length, from: 'never' }, opening)).toBe('Infinity');
    },
  );

  it.each<Term>([
    { days: 99_999_999 },
    { weeks: 1e8 },
    { months: 1e8 },
    { minutes: 1e12 },
    { businessDays: 1e9 },
    { businessHours: 1e12 },
    { hours: 1e300 },
  ])('%j is never', (term) => {
    expect(due(term, opening)).toBe('Infinity');
  });

  it('may fall due at the last instant that a date can hold, and no later', () => {
    expect(evaluateTerm({ minutes: 1 }, 8.64e15 - 60_000, plain, none)).toBe(8.64e15);
    expect(evaluateTerm({ minutes: 1 }, 8.64e15 - 59_999, plain, none)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each<Term>([{ businessDays: 1 }, { businessDays: 0 }, { businessHours: 1 }, { days: 1, roll: 'forward' }])(
    '%j is never where no day is a working day',
    (term) => {
      const closed = businessCalendar({ timeZone: 'UTC', workdays: [] });
      expect(evaluateTerm(term, 0, closed, none)).toBe(Number.POSITIVE_INFINITY);
    },
  );

  it('is compiled once and evaluated often', () => {
    const evaluate = compileTerm({ businessDays: 1 });
    expect([0, 86_400_000].map((at) => evaluate(at, plain, none))).toEqual([
      plain.closeAfterBusinessDays(0, 1),
      plain.closeAfterBusinessDays(86_400_000, 1),
    ]);
  });
});

describe('days, weeks and months', () => {
  it('are those of date-fns, wherever the clock is not changed about the day they end', () => {
    fc.assert(
      fc.property(zoneAndInstant, fc.integer({ min: 0, max: 800 }), ([timeZone, at], count) => {
        const calendar = businessCalendar({ timeZone });
        const date = new TZDate(at, timeZone);
        const terms: [Term, (from: TZDate, amount: number) => Date][] = [
          [{ days: count }, addDays],
          [{ weeks: count }, addWeeks],
          [{ months: count }, addMonths],
          [{ hours: count }, addHours],
        ];
        for (const [term, add] of terms) {
          const dueAt = evaluateTerm(term, at, calendar, none)!;
          const changes = [dueAt - 172_800_000, dueAt + 172_800_000].map((near) => calendar.zone.offsetAt(near));
          if (changes[0] !== changes[1]) continue;
          expect(dueAt, JSON.stringify(term)).toBe('hours' in term ? add(date, count).getTime() : endOfDay(add(date, count)).getTime());
        }
      }),
    );
  });
});

describe('every term', () => {
  const length = fc
    .tuple(
      fc.constantFrom('minutes', 'hours', 'days', 'weeks', 'months', 'businessDays', 'businessHours'),
      fc.integer({ min: 0, max: 200 }),
    )
    .map(([unit, count]) => ({ [unit]: count }) as unknown as Term);

  it('is due no earlier for a later opening on the same clock', () => {
    fc.assert(
      fc.property(office, length, fc.integer({ min: 0, max: 10_000_000 }), ({ settings, instant }, term, later) => {
        const calendar = businessCalendar(settings);
        fc.pre(calendar.zone.segmentAt(instant).offset === calendar.zone.segmentAt(instant + later).offset);
        expect(evaluateTerm(term, instant + later, calendar, none)).toBeGreaterThanOrEqual(evaluateTerm(term, instant, calendar, none)!);
      }),
    );
  });

  it('lies between the earliest and the latest of a list that holds it', () => {
    fc.assert(
      fc.property(office, fc.array(length, { minLength: 1, maxLength: 5 }), ({ settings, instant }, terms) => {
        const calendar = businessCalendar(settings);
        const evaluate = (term: Term): number => evaluateTerm(term, instant, calendar, none)!;
        expect(evaluate({ earliestOf: terms })).toBe(Math.min(...terms.map(evaluate)));
        expect(evaluate({ latestOf: terms })).toBe(Math.max(...terms.map(evaluate)));
      }),
    );
  });

  it('rolled forward falls on a working day, and no earlier', () => {
    fc.assert(
      fc.property(office, length, ({ settings, instant }, term) => {
        const calendar = businessCalendar(settings);
        const dueAt = evaluateTerm(term, instant, calendar, none)!;
        const rolled = evaluateTerm({ ...term, roll: 'forward' }, instant, calendar, none)!;
        expect(rolled).toBeGreaterThanOrEqual(dueAt);
        // a close at 24:00 belongs to the day that it closes
        expect([rolled, rolled - 1].some((at) => calendar.isWorkday(calendar.zone.dayOf(at)))).toBe(true);
        if (calendar.isWorkday(calendar.zone.dayOf(dueAt))) expect(rolled).toBe(dueAt);
      }),
    );
  });

  it('leaves the calendar and the term as they were', () => {
    const settings = Object.freeze({
      timeZone: 'America/Chicago',
      workdays: Object.freeze([5, 1]),
      holidays: Object.freeze(['2026-03-09']),
    });
    const term: Term = Object.freeze({ businessHours: 30, roll: 'forward' });
    const twice = [1, 2].map(() => evaluateTerm(term, parseInstant('2026-03-05T10:00:00-06:00')!, businessCalendar(settings), none));
    expect(twice[0]).toBe(twice[1]);
  });
});

describe('a year ahead', () => {
  it('on a day of the year is less than 366 days away and on that day', () => {
    fc.assert(
      fc.property(
        oddZone,
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (timeZone, at, month, date) => {
          const on = `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          const { zone } = businessCalendar({ timeZone });
          const dueAt = evaluateTerm({ on }, at, businessCalendar({ timeZone }), none)!;
          expect(dueAt).toBe(zone.endOfDay(zone.dayOf(dueAt)));
          const reached = new Date(zone.dayOf(dueAt) * 86_400_000);
          const lastOfMonth = new Date(Date.UTC(reached.getUTCFullYear(), month, 0)).getUTCDate();
          expect([reached.getUTCMonth() + 1, reached.getUTCDate()]).toEqual([month, Math.min(date, lastOfMonth)]);
          const days = zone.dayOf(dueAt) - zone.dayOf(at);
          expect(days).toBeGreaterThanOrEqual(0);
          expect(days).toBeLessThanOrEqual(366);
        },
      ),
    );
  });
});
