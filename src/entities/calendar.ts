import { z } from 'zod';
import { dateSchema } from './local-day.ts';
import { timeOfDaySchema } from './time-of-day.ts';
import { timeZoneSchema } from './time-zone.ts';

/** A stretch of working hours; `start` inclusive, `end` exclusive. */
export const periodSchema = z.strictObject({ start: timeOfDaySchema, end: timeOfDaySchema });

/** When an office works. */
export const calendarSchema = z
  .strictObject({
    timeZone: timeZoneSchema,
    workdays: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
    periods: z
      .array(periodSchema)
      .min(1)
      .default([{ start: '09:00', end: '17:00' }]),
    holidays: z.array(dateSchema).default([]),
  })
  .meta({ title: 'Calendar', description: 'when an office works' });

export type Period = z.infer<typeof periodSchema>;
export type Calendar = z.infer<typeof calendarSchema>;
export type CalendarInput = z.input<typeof calendarSchema>;
