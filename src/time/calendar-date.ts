import { civilFromDay, dayFromCivil, daysInMonth } from './civil.ts';
import { padded, twoDigits } from './digits.ts';

const HYPHEN = 45;

/**
 * Returns the day number of a calendar date, or undefined where the text is none.
 *
 * @param text `YYYY-MM-DD`, years 0000–9999, and nothing else
 * @returns days since 1970-01-01
 * @example
 * dayFromDate('1970-01-02') //=> 1
 * dayFromDate('2026-02-30') //=> undefined
 */
export function dayFromDate(text: string): number | undefined {
  return text.length === 10 ? readDate(text) : undefined;
}

/**
 * Returns whether a text is a calendar date that exists.
 *
 * @param text `YYYY-MM-DD`, years 0000–9999, and nothing else
 * @example
 * isDate('2026-03-20') //=> true
 * isDate('2026-02-30') //=> false
 * isDate('2026-3-20') //=> false
 */
export function isDate(text: string): boolean {
  return dayFromDate(text) !== undefined;
}

/**
 * Returns the calendar date of a day number.
 *
 * @param day days since 1970-01-01
 * @returns `YYYY-MM-DD`; outside the years 0000–9999 the year has a sign and six digits, as `Date` writes it
 * @example
 * dateFromDay(1) //=> '1970-01-02'
 */
export function dateFromDay(day: number): string {
  const { year, month, dayOfMonth } = civilFromDay(day);
  return `${yearText(year)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/**
 * Returns the day number of the date that a text begins with, or undefined where it begins with none.
 *
 * @param text `YYYY-MM-DD`, with anything after it
 */
export function readDate(text: string): number | undefined {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const year = century * 100 + yearOfCentury;
  if (dayOfMonth > 28 && dayOfMonth > daysInMonth(year, month)) return undefined;
  return dayFromCivil(year, month, dayOfMonth);
}

function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return padded(year, 4);
  return `${year < 0 ? '-' : '+'}${padded(Math.abs(year), 6)}`;
}
