import type { z } from 'zod';
import { type Complaint, leaf } from './leaf.ts';

/** An instant as a host may write it: ISO 8601 with an offset, epoch milliseconds, or a `Date`. */
export type InstantInput = string | number | Date;

/** The latest instant that JavaScript can name, in epoch milliseconds; its negative is the earliest. */
const lastInstant = 8.64e15;

const withOffset = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const withoutOffset = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/;

/**
 * The instant in epoch milliseconds, or `undefined` for what is none.
 */
export function readInstant(value: unknown): number | undefined {
  if (typeof value === 'string') {
    if (!withOffset.test(value)) return undefined;
    const at = Date.parse(value);
    return Number.isNaN(at) ? undefined : at;
  }
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= lastInstant ? value : undefined;
  if (value instanceof Date) {
    const at = value.getTime();
    return Number.isNaN(at) ? undefined : at;
  }
  return undefined;
}

/** Why a value is no instant. */
export function complainOfInstant(value: unknown): Complaint {
  if (typeof value === 'string' && withoutOffset.test(value)) {
    return {
      code: 'zoneless-time',
      expected: 'an instant with an offset',
      help: 'a time without a zone is a different instant in every office; add an offset such as `-06:00` or use { date, timeZone }',
    };
  }
  return { code: 'invalid-instant', expected: 'an instant: ISO 8601 with an offset, epoch milliseconds, or a `Date`' };
}

/** The JSON Schema of an instant. */
export const instantJson = {
  anyOf: [
    { type: 'string', format: 'date-time', description: 'ISO 8601 with an offset: 2026-03-02T09:00:00-06:00' },
    { type: 'integer', minimum: -lastInstant, maximum: lastInstant, description: 'epoch milliseconds' },
  ],
};

/** An instant; kept as epoch milliseconds. */
export const instantSchema: z.ZodType<number, InstantInput> = leaf<number, InstantInput>({
  read: readInstant,
  complain: complainOfInstant,
  json: { title: 'Instant', ...instantJson },
});
