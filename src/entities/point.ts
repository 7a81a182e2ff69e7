import type { z } from 'zod';
import { endOfDay, startOfDay } from '../time/zone.ts';
import { complainOfInstant, type InstantInput, instantJson, readInstant } from './instant.ts';
import { type Complaint, leaf } from './leaf.ts';
import { type LocalDay, localDaySchema } from './local-day.ts';

/** An instant, or only its day and place. */
export type PointInput = InstantInput | LocalDay;

/** The day, when the value is one. */
export function readDay(value: unknown): LocalDay | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Date) return undefined;
  const parsed = localDaySchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function complainOfPoint(value: unknown): Complaint {
  if (typeof value !== 'object' || value === null || value instanceof Date) return complainOfInstant(value);
  return { code: 'invalid-value', expected: 'an instant with an offset, or { date, timeZone }' };
}

const dayJson = {
  type: 'object',
  properties: { date: { type: 'string', format: 'date' }, timeZone: { type: 'string' } },
  required: ['date', 'timeZone'],
  additionalProperties: false,
};

const pointJson = { anyOf: [...instantJson.anyOf, dayJson] };

/** A deadline; a day ends with its last millisecond. Kept as epoch milliseconds. */
export const deadlineSchema: z.ZodType<number, PointInput> = leaf<number, PointInput>({
  read(value) {
    const at = readInstant(value);
    if (at !== undefined) return at;
    const day = readDay(value);
    return day && endOfDay(day);
  },
  complain: complainOfPoint,
  json: { title: 'Deadline', ...pointJson },
});

/** When something may begin; a day begins with its first millisecond. Kept as epoch milliseconds. */
export const beginningSchema: z.ZodType<number, PointInput> = leaf<number, PointInput>({
  read(value) {
    const at = readInstant(value);
    if (at !== undefined) return at;
    const day = readDay(value);
    return day && startOfDay(day);
  },
  complain: complainOfPoint,
  json: { title: 'Beginning', ...pointJson },
});
