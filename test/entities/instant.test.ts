import { describe, expect, it } from 'vitest';
import { instantSchema } from '../../src/entities/instant.ts';
import { endPointSchema, startPointSchema } from '../../src/entities/point.ts';
import { problemsOf } from './problems-of.ts';

const chicagoDay = { date: '2026-03-20', timeZone: 'America/Chicago' };

describe('an instant', () => {
  it.each([
    ['2026-03-02T09:00:00-06:00', Date.UTC(2026, 2, 2, 15)],
    ['2026-03-02T15:00:00Z', Date.UTC(2026, 2, 2, 15)],
    ['2026-03-02T15:00Z', Date.UTC(2026, 2, 2, 15)],
    ['2026-03-02T15:00:00.250Z', Date.UTC(2026, 2, 2, 15, 0, 0, 250)],
    [1772463600000, 1772463600000],
    [0, 0],
    [-8.64e15, -8.64e15],
    [new Date(1772463600000), 1772463600000],
  ])('may be %o', (written, at) => {
    expect(instantSchema.parse(written)).toBe(at);
  });

  it('is not in seconds, which would be some weeks of 1970', () => {
    expect(problemsOf(instantSchema, 1_772_463_600)[0]).toContain('received `1772463600`: these look like seconds; multiply them by 1000');
    expect([999_999_999, 10_000_000_000].map((at) => instantSchema.parse(at))).toEqual([999_999_999, 10_000_000_000]);
  });

  it('is 0 where it is -0, as after a round trip through JSON', () => {
    expect(Object.is(instantSchema.parse(-0), 0)).toBe(true);
  });

  it('has an offset, since a time without a zone is a different instant in every office', () => {
    expect(problemsOf(instantSchema, '2026-03-02T09:00:00')).toEqual([
      'expected an instant with an offset, received `2026-03-02T09:00:00`: a time without a zone is a different instant in every office; ' +
        'add an offset such as `-06:00` or use { date, timeZone }',
    ]);
    expect(problemsOf(instantSchema, '2026-03-02')[0]).toContain('use { date, timeZone } where only the day is known');
  });

  it.each([
    ['2026-02-30T09:00:00Z', 'a date that exists'],
    ['2026-03-02T24:00:00Z', 'a time from 00:00 to 23:59:59.999'],
    ['2026-03-02T23:59:60Z', 'seconds from 00 to 59'],
    ['2026-03-02T09:00:00+24:00', 'an offset from `-23:59` to `+23:59`'],
    ['tomorrow', 'an instant such as `2026-03-02T09:00:00-06:00`'],
    ['', 'an instant such as `2026-03-02T09:00:00-06:00`'],
    [1.5, 'whole epoch milliseconds within ±8.64e15'],
    [8.64e15 + 2, 'whole epoch milliseconds within ±8.64e15'],
    [1_772_463_600, 'epoch milliseconds'],
    [Number.NaN, 'whole epoch milliseconds within ±8.64e15'],
    [new Date(Number.NaN), 'an instant: ISO 8601 with an offset, epoch milliseconds, or a `Date`'],
    [null, 'an instant: ISO 8601 with an offset, epoch milliseconds, or a `Date`'],
    [true, 'an instant: ISO 8601 with an offset, epoch milliseconds, or a `Date`'],
  ])('is not %o', (written, expected) => {
    expect(problemsOf(instantSchema, written)).toEqual([expect.stringContaining(`expected ${expected}, received`)]);
  });
});

describe('a day in the place of an instant', () => {
  it('ends with its last millisecond', () => {
    expect(endPointSchema.parse(chicagoDay)).toBe(Date.parse('2026-03-20T23:59:59.999-05:00'));
  });

  it('begins with its first', () => {
    expect(startPointSchema.parse(chicagoDay)).toBe(Date.parse('2026-03-20T00:00:00.000-05:00'));
  });

  it('may be one of 23 or 25 hours', () => {
    const hours = (date: string) => {
      const day = { date, timeZone: 'America/Chicago' };
      return (endPointSchema.parse(day) + 1 - startPointSchema.parse(day)) / 3_600_000;
    };
    expect([hours('2026-03-07'), hours('2026-03-08'), hours('2026-11-01')]).toEqual([24, 23, 25]);
  });

  it('leaves an instant as it is', () => {
    expect([endPointSchema.parse(5), startPointSchema.parse('1970-01-01T00:00:00Z')]).toEqual([5, 0]);
  });

  it.each([
    [
      { date: '2026-02-30', timeZone: 'America/Chicago' },
      ['date: expected a date that exists, such as `2026-03-20`, received `2026-02-30`'],
    ],
    [
      { date: '2026-02-20', timeZone: 'America/Chicgo' },
      ['timeZone: expected an IANA time zone such as `America/Chicago`, received `America/Chicgo`; did you mean `America/Chicago`'],
    ],
    [{ date: '2026-02-20' }, ['timeZone: expected an IANA time zone such as `America/Chicago`, received nothing']],
    [{ date: '2026-02-20', timeZone: 'UTC', at: 5 }, ['at: expected a known key, received `at`']],
    [
      {},
      [
        'date: expected a date that exists, such as `2026-03-20`, received nothing',
        'timeZone: expected an IANA time zone such as `America/Chicago`, received nothing',
      ],
    ],
    [[], ['expected an instant: ISO 8601 with an offset, epoch milliseconds, or a `Date`, received a list']],
    ['2026-03-02T09:00', [expect.stringContaining('add an offset')]],
  ])('is not %j', (written, lines) => {
    expect(problemsOf(endPointSchema, written)).toEqual(lines);
    expect(problemsOf(startPointSchema, written)).toEqual(lines);
  });
});
