import { civilFromDay, dayFromCivil, daysInMonth } from './civil.ts';

/**
 * Returns the day that is some months after a day; where that month is too short, its last day.
 *
 * @param day days since 1970-01-01
 * @param months how many, negative for earlier
 * @example
 * addMonths(30, 1) //=> 58
 */
export function addMonths(day: number, months: number): number {
  const { year, month, dayOfMonth } = civilFromDay(day);
  const monthIndex = year * 12 + month - 1 + months;
  const toYear = Math.floor(monthIndex / 12);
  const toMonth = monthIndex - toYear * 12 + 1;
  return dayFromCivil(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}
