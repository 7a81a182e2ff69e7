import type { z } from 'zod';
import { leaf } from './leaf.ts';

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A time on the clock, `00:00` to `23:59`. */
export const timeOfDaySchema: z.ZodType<string> = leaf<string>({
  read: (value) => (typeof value === 'string' && clock.test(value) ? value : undefined),
  complain: () => ({ code: 'invalid-time-of-day', expected: 'a time of day, `00:00` to `23:59`' }),
  json: { type: 'string', pattern: clock.source, description: 'a time of day: 09:30' },
});
