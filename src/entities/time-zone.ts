import type * as z from 'zod';
import { isTimeZone } from '../time/zone.ts';
import { type Complaint, leaf } from './leaf.ts';
import { nearest } from './nearest.ts';

/** Says what is wrong with a time zone, and which known one may have been meant. */
export function complainOfTimeZone(value: unknown): Complaint {
  const expected = 'an IANA time zone such as `America/Chicago`';
  if (typeof value !== 'string') return { code: value === undefined ? 'missing' : 'invalid-type', expected };
  const zones = Intl.supportedValuesOf('timeZone');
  const best = nearest(value, zones) ?? zones.find((zone) => nearest(value, [cityOf(zone)]) !== undefined);
  return { code: 'unknown-time-zone', expected, ...(best === undefined ? {} : { nearest: best }) };
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

/** The name of a time zone that this engine's `Intl` knows. */
export const timeZoneSchema: z.ZodType<string, string> = leaf<string>({
  read: (value) => (typeof value === 'string' && isTimeZone(value) ? value : undefined),
  complain: complainOfTimeZone,
  json: { type: 'string', description: 'IANA time zone: America/Chicago' },
});
