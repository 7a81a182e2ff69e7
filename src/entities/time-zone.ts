import type { z } from 'zod';
import { leaf } from './leaf.ts';

function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** The IANA name of a time zone. */
export const timeZoneSchema: z.ZodType<string> = leaf<string>({
  read: (value) => (isTimeZone(value) ? value : undefined),
  complain: () => ({ code: 'unknown-time-zone', expected: 'an IANA time zone such as `America/Chicago`' }),
  json: { type: 'string', description: 'IANA time zone: America/Chicago' },
});
