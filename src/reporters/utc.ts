/**
 * Returns an instant as a date and a time of UTC, to the minute.
 *
 * @param instant epoch milliseconds
 * @example
 * utc(0) //=> '1970-01-01 00:00 UTC'
 */
export function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, -8).replace('T', ' ')} UTC`;
}
