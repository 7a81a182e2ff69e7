import type * as z from 'zod';
import { timeOfDay } from '../time/time-of-day.ts';
import { leaf } from './leaf.ts';

/** A time on the clock, `00:00` to `24:00`. */
export const timeOfDaySchema: z.ZodType<string, string> = leaf<string>({
  read: (value) => (typeof value === 'string' && timeOfDay(value) !== undefined ? value : undefined),
  complain: (value) => ({
    code: value === undefined ? 'missing' : 'invalid-time-of-day',
    expected: 'a time of day from `00:00` to `24:00`',
  }),
  json: { type: 'string', pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', description: 'a time of day: 09:30' },
});
