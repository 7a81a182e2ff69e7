import { dateFromDay } from './calendar-date.ts';
import { zone } from './zone.ts';

/**
 * Returns the month of an instant at a place.
 *
 * @param instant epoch milliseconds
 * @param timeZone the IANA name of its zone
 * @returns `YYYY-MM`
 * @example
 * monthOf(Date.UTC(2026, 3, 1, 2), 'America/Chicago') //=> '2026-03'
 */
export function monthOf(instant: number, timeZone: string): string {
  return dateFromDay(zone(timeZone).dayOf(instant)).slice(0, -'-01'.length);
}
