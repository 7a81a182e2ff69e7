import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, readMoment, stampOf } from '../../../src/adapters/shared/moment.ts';

const chicago = { timeZone: 'America/Chicago' };
const nine = Date.parse('2026-03-02T09:00:00-06:00');
const problemOf = (value: unknown, options = {}) => {
  const reading = readMoment(value, options);
  return 'problem' in reading ? reading.problem : undefined;
};

describe('readMoment', () => {
  it.each([
    [nine, nine],
    [String(nine), nine],
    [new Date(nine), nine],
    ['2026-03-02T15:00:00.000Z', nine],
    ['2026-03-02T15:00:00Z', nine],
    ['2026-03-02T16:00:00.000+01:00', nine],
    ['2026-03-02T15:00:00+0000', nine],
    ['2026-03-02 15:00:00 UTC', nine],
    ['2026-03-02 15:00:00+00', nine],
    [' 2026-03-02 15:00 GMT ', nine],
  ])('needs nothing for %j', (value, expected) => {
    expect(readMoment(value, {})).toEqual({ moment: expected });
  });

  it.each([
    ['2026-03-02 09:00:00', nine],
    ['2026-03-02 09:00:00.250', nine + 250],
    ['2026-03-02T09:00', nine],
    ['2026-03-02', { date: '2026-03-02', timeZone: 'America/Chicago' }],
    // the clock is put forward over this one, and back over the next
    ['2026-03-08 02:30', Date.parse('2026-03-08T03:00:00-05:00')],
    ['2026-11-01 01:30', Date.parse('2026-11-01T01:30:00-05:00')],
  ])('reads %s where the zone is given, and not without', (value, expected) => {
    expect(readMoment(value, chicago)).toEqual({ moment: expected });
    expect(problemOf(value)).toContain('`timeZone`');
  });

  it.each([
    ['03/02/2026', 'month-first', { date: '2026-03-02', timeZone: 'America/Chicago' }],
    ['2/3/2026', 'day-first', { date: '2026-03-02', timeZone: 'America/Chicago' }],
    ['03/02/2026 9:00 AM', 'month-first', nine],
    ['03/02/2026, 9:00:00 am', 'month-first', nine],
    ['03/02/2026 21:00', 'month-first', nine + 12 * 3_600_000],
    ['03/02/2026 12:00 AM', 'month-first', nine - 9 * 3_600_000],
    ['03/02/2026 12:00 PM', 'month-first', nine + 3 * 3_600_000],
  ] as const)('reads %s with the %s, and not without', (value, dateOrder, expected) => {
    expect(readMoment(value, { ...chicago, dateOrder })).toEqual({ moment: expected });
    expect(problemOf(value, chicago)).toContain('`dateOrder`');
  });

  it.each([
    [1530815115, 'which looks like seconds'],
    [Number.NaN, 'expected a time'],
    [new Date(Number.NaN), 'expected a time'],
    ['yesterday', 'expected a time, received `yesterday`'],
    ['2026-02-30', 'expected a time'],
    ['2026-03-02 25:00', 'expected a time'],
    ['2026-03-02 09:00:00 +99:00', 'expected a time'],
    [true, 'expected a time, received `true`'],
    [{}, 'expected a time, received an object'],
  ])('refuses %j', (value, reason) => {
    expect(problemOf(value, { ...chicago, dateOrder: 'day-first' })).toContain(reason);
  });

  it.each(['13/13/2026', '03/02/2026 13:00 PM', '03/02/2026 0:00 AM'])('refuses %s', (value) => {
    expect(problemOf(value, { ...chicago, dateOrder: 'month-first' })).toContain('expected a time');
  });

  it('reads back what toISOString writes, and never throws', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z') }),
        (date) => {
          expect(readMoment(date.toISOString(), {})).toEqual({ moment: date.getTime() });
        },
      ),
    );
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        readMoment(value, chicago);
        readMoment(text, { ...chicago, dateOrder: 'day-first' });
      }),
    );
  });
});

it('instantOf and stampOf tell an instant, and a day by its end and its date', () => {
  const day = { date: '2026-03-02', ...chicago };
  expect([instantOf(nine), instantOf(day)]).toEqual([nine, Date.parse('2026-03-02T23:59:59.999-06:00')]);
  expect([stampOf(nine + 250), stampOf(day)]).toEqual(['1772463600', '2026-03-02']);
});
