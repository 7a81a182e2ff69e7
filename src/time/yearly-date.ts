import { civilFromDay, dayFromCivil, daysInMonth } from './civil.ts';
import { twoDigits } from './digits.ts';

/** A day of every year: `month` 1–12, `dayOfMonth` 1–31. */
export interface YearlyDate {
  readonly month: number;
  readonly dayOfMonth: number;
}

/**
 * Returns the day of the year that a text names.
 *
 * @param text `MM-DD`, checked; a day that the month does not have, as 29 February in most years, is its last day
 * @example
 * readYearlyDate('10-15') //=> { month: 10, dayOfMonth: 15 }
 */
export function readYearlyDate(text: string): YearlyDate {
  return { month: twoDigits(text, 0), dayOfMonth: twoDigits(text, 3) };
}

/**
 * Returns the first such day that is not before a day.
 *
 * @param date a day of every year
 * @param day days since 1970-01-01
 * @example
 * nextYearlyDate({ month: 1, dayOfMonth: 1 }, 1) //=> 365
 */
export function nextYearlyDate(date: YearlyDate, day: number): number {
  const { year } = civilFromDay(day);
  const thisYear = dayInYear(date, year);
  return thisYear >= day ? thisYear : dayInYear(date, year + 1);
}

function dayInYear({ month, dayOfMonth }: YearlyDate, year: number): number {
  return dayFromCivil(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}
