import { z } from 'zod';
import { leaf } from './leaf.ts';
import { timeZoneSchema } from './time-zone.ts';

const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether the text is a day that exists, as `2026-03-20`. */
export function isDate(value: unknown): value is string {
  const parts = typeof value === 'string' ? isoDate.exec(value) : null;
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day that exists, as `2026-03-20`. */
export const dateSchema: z.ZodType<string> = leaf<string>({
  read: (value) => (isDate(value) ? value : undefined),
  complain: () => ({ code: 'invalid-date', expected: 'a date that exists, as `2026-03-20`' }),
  json: { type: 'string', format: 'date', description: 'a day: 2026-03-20' },
});

/** A day at a place: all that some sources know of when something happened. */
export const localDaySchema = z.strictObject({ date: dateSchema, timeZone: timeZoneSchema }).meta({ title: 'Day at a place' });

export type LocalDay = z.infer<typeof localDaySchema>;
