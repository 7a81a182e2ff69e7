import * as z from 'zod';
import { dayFromDate, isDate } from '../time/calendar-date.ts';
import { zone } from '../time/zone.ts';
import { leaf } from './leaf.ts';
import { timeZoneSchema } from './time-zone.ts';

/** A day that exists, as `2026-03-20`. */
export const dateSchema: z.ZodType<string, string> = leaf<string>({
  read: (value) => (typeof value === 'string' && isDate(value) ? value : undefined),
  complain: (value) => ({
    code: value === undefined ? 'missing' : 'invalid-date',
    expected: 'a date that exists, such as `2026-03-20`',
  }),
  json: { type: 'string', format: 'date', description: 'a day: 2026-03-20' },
});

/** A day at a place: all that some sources know of when something happened. */
export const localDaySchema = z
  .strictObject({ date: dateSchema, timeZone: timeZoneSchema })
  .meta({ title: 'Day at a place', description: 'where only the day is known' });

/** A day at a place. */
export type LocalDay = z.infer<typeof localDaySchema>;

/**
 * Returns the first millisecond of the day.
 *
 * @param day as parsed
 * @example
 * startOfLocalDay({ date: '2026-03-20', timeZone: 'America/Chicago' }) //=> 1773982800000
 */
export function startOfLocalDay({ date, timeZone }: LocalDay): number {
  return zone(timeZone).startOfDay(dayFromDate(date)!);
}

/**
 * Returns the last millisecond of the day.
 *
 * @param day as parsed
 * @example
 * endOfLocalDay({ date: '2026-03-20', timeZone: 'America/Chicago' }) //=> 1774069199999
 */
export function endOfLocalDay({ date, timeZone }: LocalDay): number {
  return zone(timeZone).endOfDay(dayFromDate(date)!);
}
