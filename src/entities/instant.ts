import type * as z from 'zod';
import { parseInstant } from '../time/instant.ts';
import { type InstantProblem, instantProblem } from '../time/instant-problem.ts';
import { type Complaint, leaf } from './leaf.ts';

/** An instant as a host may write it: ISO 8601 with an offset, epoch milliseconds, or a `Date`. */
export type InstantInput = string | number | Date;

/** The latest instant that a `Date` can hold, in epoch milliseconds; its negative is the earliest. */
const lastInstant = 8.64e15;

/**
 * Numbers that are meant in seconds: those of the years 2001 to 2286. As milliseconds they would be some weeks of 1970, from which no
 * log has numbers. Both inclusive.
 */
const inSeconds = { minimum: 1e9, maximum: 1e10 - 1 };

function isInSeconds(value: number): boolean {
  return value >= inSeconds.minimum && value <= inSeconds.maximum;
}

/** Returns the instant in epoch milliseconds, or undefined for what is none. */
export function readInstant(value: unknown): number | undefined {
  if (typeof value === 'string') return parseInstant(value);
  if (typeof value === 'number') {
    // adding zero makes -0 the 0 that it would be after a round trip through JSON
    return Number.isInteger(value) && Math.abs(value) <= lastInstant && !isInSeconds(value) ? value + 0 : undefined;
  }
  if (!(value instanceof Date)) return undefined;
  const at = value.getTime();
  return Number.isNaN(at) ? undefined : at;
}

const problems: Readonly<Record<InstantProblem, Omit<Complaint, 'path' | 'received'>>> = {
  'no-offset': {
    code: 'zoneless-time',
    expected: 'an instant with an offset',
    help: 'a time without a zone is a different instant in every office; add an offset such as `-06:00` or use { date, timeZone }',
  },
  'date-only': {
    code: 'zoneless-time',
    expected: 'an instant with an offset',
    help: 'a day is a different stretch of time in every office; use { date, timeZone } where only the day is known',
  },
  'no-such-date': { code: 'invalid-instant', expected: 'a date that exists' },
  'no-such-time': { code: 'invalid-instant', expected: 'a time from 00:00 to 23:59:59.999' },
  'leap-second': { code: 'invalid-instant', expected: 'seconds from 00 to 59', help: 'epoch milliseconds have no leap seconds; use 59' },
  'no-such-offset': { code: 'invalid-instant', expected: 'an offset from `-23:59` to `+23:59`' },
  'not-a-date': { code: 'invalid-instant', expected: 'an instant such as `2026-03-02T09:00:00-06:00`' },
};

/** Returns why a value is no instant. */
export function complainOfInstant(value: unknown): Complaint {
  if (typeof value === 'string') return problems[instantProblem(value) ?? 'not-a-date'];
  if (value === undefined) return { code: 'missing', expected: 'an instant such as `2026-03-02T09:00:00-06:00`' };
  if (typeof value === 'number' && isInSeconds(value)) {
    return { code: 'invalid-instant', expected: 'epoch milliseconds', help: 'these look like seconds; multiply them by 1000' };
  }
  if (typeof value === 'number') return { code: 'invalid-instant', expected: 'whole epoch milliseconds within ±8.64e15' };
  return { code: 'invalid-instant', expected: 'an instant: ISO 8601 with an offset, epoch milliseconds, or a `Date`' };
}

/** The JSON Schema of an instant, as the members of `anyOf`. */
export const instantJson = [
  {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})$',
    description: 'ISO 8601 with an offset: 2026-03-02T09:00:00-06:00',
  },
  { type: 'integer', minimum: -lastInstant, maximum: lastInstant, not: inSeconds, description: 'epoch milliseconds' },
];

/** An instant; kept as epoch milliseconds. */
export const instantSchema: z.ZodType<number, InstantInput> = leaf<number, InstantInput>({
  read: readInstant,
  complain: complainOfInstant,
  json: { title: 'Instant', anyOf: instantJson },
});
