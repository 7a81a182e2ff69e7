import { ascending, countBelow } from './sorted.ts';
import { weekday, weekNumber } from './weekday.ts';

/** The working days of a calendar, each with its number. They count on without end in both directions; which one is 0 means nothing. */
export interface WorkingDays {
  /** How many there are in a week without days off; 0 where there are none at all. */
  readonly perWeek: number;
  /** Returns whether a day, in days since 1970-01-01, is a working day. */
  has(day: number): boolean;
  /** Returns whether a day is none whatever the days off, because of its weekday. */
  isWeekend(day: number): boolean;
  /** Returns the number of the first working day that is not before a day. */
  numberFrom(day: number): number;
  /** Returns the working day of a number, as days since 1970-01-01; only where there are any. */
  dayOf(number: number): number;
}

/**
 * Returns the working days of a week's pattern without the days off. Finding one takes the same time however far away it is.
 *
 * @param workdays 1 Monday – 7 Sunday
 * @param daysOff days since 1970-01-01; those on no workday change nothing
 */
export function createWorkingDays(workdays: readonly number[], daysOff: Iterable<number>): WorkingDays {
  const pattern = ascending(workdays);
  const perWeek = pattern.length;
  const off = new Set(daysOff);
  const offWorkdays = ascending(off).filter((day) => pattern.includes(weekday(day)));
  const workdaysBefore = [1, 2, 3, 4, 5, 6, 7].map((weekdayOf) => countBelow(pattern, weekdayOf));

  /** The workdays of the pattern before a day, holidays or not. */
  function workdaysBeforeDay(day: number): number {
    return weekNumber(day) * perWeek + workdaysBefore[weekday(day) - 1]!;
  }

  // How many working days lie before each day off; for a number it says how many days off to step over.
  const numbersOff = offWorkdays.map((day, index) => workdaysBeforeDay(day) - index);

  return {
    perWeek,
    has: (day) => pattern.includes(weekday(day)) && !off.has(day),
    isWeekend: (day) => !pattern.includes(weekday(day)),
    numberFrom: (day) => workdaysBeforeDay(day) - countBelow(offWorkdays, day),
    dayOf(number) {
      const workday = number + countBelow(numbersOff, number + 1);
      const week = Math.floor(workday / perWeek);
      return week * 7 - 4 + pattern[workday - week * perWeek]!;
    },
  };
}
