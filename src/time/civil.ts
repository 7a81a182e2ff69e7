/** A date of the proleptic Gregorian calendar: `month` 1–12, `dayOfMonth` 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const DAYS_IN_CYCLE = 146_097; // 400 years
const DAYS_TO_EPOCH = 719_468; // from 0000-03-01 to 1970-01-01
const DAYS_FROM_MARCH: readonly number[] = [0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275]; // to the month's first day, by its number

/**
 * Returns the day number of a date: days since 1970-01-01.
 *
 * The year is counted from March, so that the leap day is its last.
 *
 * @param year any whole number; 0 is 1 BC
 * @param month 1–12
 * @param dayOfMonth 1 to the month's length
 */
export function dayFromCivil(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + DAYS_FROM_MARCH[month]! + dayOfMonth - 1 - DAYS_TO_EPOCH;
}

/**
 * Returns the date of a day number.
 *
 * @param day days since 1970-01-01
 */
export function civilFromDay(day: number): CivilDate {
  const marchDay = day + DAYS_TO_EPOCH;
  const cycle = Math.floor(marchDay / DAYS_IN_CYCLE);
  const dayOfCycle = marchDay - cycle * DAYS_IN_CYCLE;
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/**
 * Returns how many days a month has.
 *
 * @param year any whole number
 * @param month 1–12
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
