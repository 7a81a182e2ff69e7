import type * as z from 'zod';
import { fromZod } from './from-zod.ts';
import { complainOfInstant, type InstantInput, instantJson, readInstant } from './instant.ts';
import { type Complaint, leaf } from './leaf.ts';
import { endOfLocalDay, type LocalDay, localDaySchema, startOfLocalDay } from './local-day.ts';

/** An instant, or only its day and place. */
export type PointInput = InstantInput | LocalDay;

/** Returns the day of a point that is one, or undefined. */
export function readLocalDay(value: unknown): LocalDay | undefined {
  return isObject(value) ? localDaySchema.safeParse(value).data : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function complainOfPoint(value: unknown): Complaint | readonly Complaint[] {
  if (!isObject(value) || Array.isArray(value)) return complainOfInstant(value);
  return fromZod(localDaySchema.safeParse(value).error?.issues ?? [], localDaySchema, value);
}

const pointJson = [
  ...instantJson,
  {
    type: 'object',
    properties: { date: { type: 'string', format: 'date' }, timeZone: { type: 'string', description: 'IANA time zone: America/Chicago' } },
    required: ['date', 'timeZone'],
    additionalProperties: false,
    description: 'where only the day is known',
  },
];

function pointSchema(title: string, instantOf: (day: LocalDay) => number): z.ZodType<number, PointInput> {
  return leaf<number, PointInput>({
    read(value) {
      const at = readInstant(value);
      if (at !== undefined) return at;
      const day = readLocalDay(value);
      return day && instantOf(day);
    },
    complain: complainOfPoint,
    json: { title, anyOf: pointJson },
  });
}

/** An instant by which something is due, or at which it happened; of a day the last millisecond. Kept as epoch milliseconds. */
export const endPointSchema = pointSchema('Instant or day', endOfLocalDay);

/** An instant from which something may be; of a day the first millisecond. Kept as epoch milliseconds. */
export const startPointSchema = pointSchema('Instant or day, from its start', startOfLocalDay);
