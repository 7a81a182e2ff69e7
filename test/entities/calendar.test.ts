import { describe, expect, it } from 'vitest';
import { calendarSchema } from '../../src/entities/calendar.ts';
import { problemsOf } from './problems-of.ts';

const chicago = { timeZone: 'America/Chicago' };

describe('a calendar', () => {
  it('needs a time zone alone', () => {
    expect(calendarSchema.parse(chicago)).toEqual({
      timeZone: 'America/Chicago',
      workdays: [1, 2, 3, 4, 5],
      periods: [{ start: '09:00', end: '17:00' }],
      holidays: [],
    });
  });

  it('keeps what it is given', () => {
    const calendar = {
      ...chicago,
      workdays: [7, 1],
      periods: [
        { start: '08:00', end: '12:00' },
        { start: '12:00', end: '24:00' },
      ],
      holidays: ['2026-05-25'],
    };
    expect(calendarSchema.parse(calendar)).toEqual(calendar);
  });

  it('gives each calendar its own defaults', () => {
    calendarSchema.parse(chicago).workdays.push(6);
    calendarSchema.parse(chicago).periods[0]!.start = '06:00';
    expect(calendarSchema.parse(chicago)).toMatchObject({ workdays: [1, 2, 3, 4, 5], periods: [{ start: '09:00' }] });
  });

  it.each([
    [{}, ['timeZone: expected an IANA time zone such as `America/Chicago`, received nothing']],
    [
      { timeZone: 'Chicago' },
      ['timeZone: expected an IANA time zone such as `America/Chicago`, received `Chicago`; did you mean `America/Chicago`'],
    ],
    [{ timeZone: 'new york' }, [expect.stringContaining('did you mean `America/New_York`')]],
    [{ timeZone: 'Mars/Olympus' }, ['timeZone: expected an IANA time zone such as `America/Chicago`, received `Mars/Olympus`']],
    [{ ...chicago, workdays: [] }, ['workdays: expected a list that is not empty, received an empty list']],
    [{ ...chicago, workdays: [0, 8] }, [expect.stringContaining('workdays[0]: '), expect.stringContaining('workdays[1]: ')]],
    [{ ...chicago, workdays: [1, 2, 1] }, ['workdays[2]: expected each workday once, received `1`']],
    [{ ...chicago, periods: [] }, ['periods: expected a list that is not empty, received an empty list']],
    [
      { ...chicago, periods: [{ start: '9:00', end: '17:00' }] },
      ['periods[0].start: expected a time of day from `00:00` to `24:00`, received `9:00`'],
    ],
    [{ ...chicago, periods: [{ start: '17:00', end: '09:00' }] }, ['periods[0].end: expected a time after `17:00`, received `09:00`']],
    [{ ...chicago, periods: [{ start: '09:00', end: '09:00' }] }, ['periods[0].end: expected a time after `09:00`, received `09:00`']],
    [
      {
        ...chicago,
        periods: [
          { start: '09:00', end: '13:00' },
          { start: '12:00', end: '17:00' },
        ],
      },
      ['periods[1].start: expected a time from the end of the period before it, `13:00`, received `12:00`'],
    ],
    [{ ...chicago, holidays: ['2026-02-29'] }, ['holidays[0]: expected a date that exists, such as `2026-03-20`, received `2026-02-29`']],
    [{ ...chicago, hollidays: [] }, ['hollidays: expected a known key, received `hollidays`; did you mean `holidays`']],
  ])('is not %j', (calendar, lines) => {
    expect(problemsOf(calendarSchema, calendar)).toEqual(lines);
  });
});
