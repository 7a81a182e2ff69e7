/**
 * Returns the weekday of a day: 1 Monday to 7 Sunday.
 *
 * @param day days since 1970-01-01, which was a Thursday
 * @example
 * weekday(0) //=> 4
 */
export function weekday(day: number): number {
  return day + 4 - weekNumber(day) * 7;
}

/**
 * Returns the number of the week that a day is in: 0 for the one of 1970-01-01; weeks begin on Monday.
 *
 * @param day days since 1970-01-01
 * @example
 * weekNumber(3) //=> 0
 * weekNumber(4) //=> 1
 */
export function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}
