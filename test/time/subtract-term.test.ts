import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCalendar } from '../../src/time/business-calendar.ts';
import { formatInstant, parseInstant } from '../../src/time/instant.ts';
import { subtractTerm } from '../../src/time/subtract-term.ts';
import type { Term } from '../../src/time/term.ts';
import { office } from './arbitraries.ts';
import { evaluateTerm } from './evaluate-term.ts';

const chicago = businessCalendar({ timeZone: 'America/Chicago' });

describe('subtractTerm', () => {
  it.each<[string, Term, string]>([
    ['2026-03-10T17:00:00-05:00', { minutes: 30 }, '2026-03-10T16:30:00-05:00'],
    ['2026-03-08T11:00:00-05:00', { hours: 24 }, '2026-03-07T10:00:00-06:00'],
    ['2026-03-10T23:59:59.999-05:00', { days: 3 }, '2026-03-07T23:59:59.999-06:00'],
    ['2026-03-10T15:00:00-05:00', { days: 3 }, '2026-03-07T15:00:00-06:00'],
    ['2026-11-02T23:59:59.999-06:00', { days: 1 }, '2026-11-01T23:59:59.999-06:00'],
    ['2026-03-09T02:30:00-05:00', { days: 1 }, '2026-03-08T03:00:00-05:00'],
    ['2026-03-20T15:00:00-05:00', { weeks: 2 }, '2026-03-06T15:00:00-06:00'],
    ['2026-03-31T15:00:00-05:00', { months: 1 }, '2026-02-28T15:00:00-06:00'],
    ['2026-03-10T17:00:00-05:00', { businessDays: 1 }, '2026-03-09T17:00:00-05:00'],
    ['2026-03-10T17:00:00-05:00', { businessDays: 3 }, '2026-03-05T17:00:00-06:00'],
    ['2026-03-10T10:00:00-05:00', { businessHours: 4 }, '2026-03-09T14:00:00-05:00'],
    ['2026-03-10T23:59:59.999-05:00', { businessHours: 4 }, '2026-03-10T13:00:00-05:00'],
    ['2026-03-10T17:00:00-05:00', { businessHours: 8 }, '2026-03-10T09:00:00-05:00'],
    ['2026-03-10T17:00:00-05:00', { earliestOf: [{ hours: 4 }, { businessDays: 1 }] }, '2026-03-09T17:00:00-05:00'],
    ['2026-03-10T17:00:00-05:00', { latestOf: [{ hours: 4 }, { businessDays: 1 }] }, '2026-03-10T13:00:00-05:00'],
    ['2026-03-10T17:00:00-05:00', { latestOf: [{ hours: 4 }, { never: true }] }, '2026-03-10T13:00:00-05:00'],
  ])('%s less %j is %s', (dueAt, term, expected) => {
    expect(formatInstant(subtractTerm(parseInstant(dueAt)!, term, chicago)!, chicago.zone)).toBe(expected);
  });

  it.each<Term>([{ never: true }, { at: 'signal.due' }, { on: '10-15' }, { earliestOf: [] }, { latestOf: [{ never: true }] }])(
    'has no answer to %j, which is no length of time',
    (term) => {
      expect(subtractTerm(0, term, chicago)).toBeUndefined();
    },
  );

  it('of what is never due is never', () => {
    expect(subtractTerm(Number.POSITIVE_INFINITY, { businessDays: 2 }, chicago)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is -Infinity where the office is never open', () => {
    const closed = businessCalendar({ timeZone: 'UTC', workdays: [] });
    for (const term of [{ businessDays: 1 }, { businessHours: 1 }]) expect(subtractTerm(0, term, closed)).toBe(Number.NEGATIVE_INFINITY);
  });

  const units = ['minutes', 'hours', 'days', 'weeks', 'months', 'businessDays', 'businessHours'];
  const length = fc
    .tuple(fc.constantFrom(...units), fc.integer({ min: 0, max: 100 }))
    .map(([unit, count]) => ({ [unit]: count }) as unknown as Term);

  it.each(units)('of no %s is the instant itself, on a day off and where the clock is put back', (unit) => {
    const nothing = { [unit]: 0 } as unknown as Term;
    for (const at of ['2026-03-07T12:00:00-06:00', '2026-11-01T01:30:00-05:00', '2026-11-01T01:30:00-06:00'])
      expect(subtractTerm(parseInstant(at)!, nothing, chicago)).toBe(parseInstant(at));
  });

  it('is never later than the instant, and nothing before it is the instant', () => {
    fc.assert(
      fc.property(office, length, ({ settings, instant }, term) => {
        const before = subtractTerm(instant, term, businessCalendar(settings))!;
        expect(before).toBeLessThanOrEqual(instant);
        if (Object.values(term).includes(0)) expect(before).toBe(instant);
      }),
    );
  });

  it('leaves the whole term until the deadline', () => {
    // not so for months, which clamp, nor for business days in an office that is open to midnight
    const settled = fc.constantFrom<Term>({ minutes: 50 }, { hours: 50 }, { days: 3 }, { weeks: 2 }, { businessHours: 13 });
    fc.assert(
      fc.property(office, settled, ({ settings, instant }, term) => {
        const calendar = businessCalendar(settings);
        fc.pre(calendar.zone.skippedDays.length === 0);
        const dueAt = evaluateTerm(term, instant, calendar, () => undefined)!;
        const before = subtractTerm(dueAt, term, calendar)!;
        expect(evaluateTerm(term, before, calendar, () => undefined)).toBe(dueAt);
      }),
    );
  });
});
