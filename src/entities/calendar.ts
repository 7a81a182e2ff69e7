import * as z from 'zod';
import { timeOfDay } from '../time/time-of-day.ts';
import { usualHours } from '../time/usual-hours.ts';
import type { Immutable } from './immutable.ts';
import { refuse } from './leaf.ts';
import { dateSchema } from './local-day.ts';
import { timeOfDaySchema } from './time-of-day.ts';
import { timeZoneSchema } from './time-zone.ts';

/** A stretch of working hours; `start` inclusive, `end` exclusive. */
export const periodSchema = z.strictObject({ start: timeOfDaySchema, end: timeOfDaySchema });

/** A stretch of working hours. */
export type Period = z.infer<typeof periodSchema>;

function refuseDisorder(periods: readonly Period[], context: z.RefinementCtx): void {
  let close = 0;
  for (const [index, { start, end }] of periods.entries()) {
    const from = timeOfDay(start)!;
    const until = timeOfDay(end)!;
    if (from < close) {
      const expected = `a time from the end of the period before it, \`${periods[index - 1]!.end}\``;
      refuse(context, { path: [index, 'start'], code: 'contradiction', expected }, start);
    }
    if (until <= from) refuse(context, { path: [index, 'end'], code: 'contradiction', expected: `a time after \`${start}\`` }, end);
    close = Math.max(close, until);
  }
}

function refuseRepeats(workdays: readonly number[], context: z.RefinementCtx): void {
  const seen = new Set<number>();
  for (const [index, day] of workdays.entries()) {
    if (seen.size === seen.add(day).size) refuse(context, { path: [index], code: 'contradiction', expected: 'each workday once' }, day);
  }
}

/** When an office works. */
export const calendarSchema = z
  .strictObject({
    timeZone: timeZoneSchema,
    workdays: z
      .array(z.int().min(1).max(7))
      .min(1)
      .superRefine(refuseRepeats)
      .default(() => [...usualHours.workdays])
      .meta({ description: '1 Monday to 7 Sunday' }),
    periods: z
      .array(periodSchema)
      .min(1)
      .superRefine(refuseDisorder)
      .default(() => usualHours.periods.map((period) => ({ ...period })))
      .meta({ description: 'the hours of a working day, in order' }),
    holidays: z
      .array(dateSchema)
      .default(() => [])
      .meta({ description: 'days on which nobody works' }),
  })
  .meta({ title: 'Calendar', description: 'when an office works' });

/** When an office works, with its defaults filled in. */
export type Calendar = z.infer<typeof calendarSchema>;

/** A calendar as a host may write it. */
export type CalendarInput = Immutable<z.input<typeof calendarSchema>>;
