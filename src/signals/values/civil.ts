/** Whole days since 1970-01-01 of a date of the civil calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The same; `undefined` where the calendar has no such day, as 31 February. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const number = dayNumber(year, month, day);
  const date = dateOf(number);
  return date.month === month && date.day === day ? number : undefined;
}

/** Year, month (1–12) and day of a day number. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The weekday of a day number: 1 Monday to 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The last day of the month that a day number lies in, so many months on. */
export function endOfMonth(day: number, months: number): number {
  const { year, month } = dateOf(day);
  return dayNumber(year, month + months + 1, 1) - 1;
}

/** The day so many working days (Monday to Friday) after a day. */
export function addWorkingDays(day: number, count: number): number {
  let at = day;
  for (let left = Math.min(count, 400); left > 0; ) {
    at++;
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}
