import { readDate } from './calendar-date.ts';
import { parseInstant } from './instant.ts';

/**
 * Why a text is not an instant:
 *
 * - `no-offset`: a date and a time, but not where: `2026-03-20T09:00`
 * - `date-only`: a date that exists, without a time
 * - `no-such-date`: written as a date, but not in the calendar: `2026-02-30…`
 * - `no-such-time`: written as a time, but on no clock: `T24:00Z`, `T09:61Z`
 * - `leap-second`: second 60, which epoch milliseconds cannot name
 * - `no-such-offset`: an offset beyond ±23:59
 * - `not-a-date`: anything else
 */
export type InstantProblem = 'no-offset' | 'date-only' | 'no-such-date' | 'no-such-time' | 'leap-second' | 'no-such-offset' | 'not-a-date';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Returns why a text is not an instant, or undefined where it is one. Slower than `parseInstant`: for the message after it failed.
 *
 * @param text any text
 * @example
 * instantProblem('2026-03-20T09:00:00') //=> 'no-offset'
 * instantProblem('2026-03-20') //=> 'date-only'
 * instantProblem('2026-03-20T09:00:00Z') //=> undefined
 */
export function instantProblem(text: string): InstantProblem | undefined {
  if (parseInstant(text) !== undefined) return undefined;
  const hasDate = readDate(text) !== undefined;
  if (DATE.test(text)) return hasDate ? 'date-only' : 'no-such-date';
  const parts = DATE_TIME.exec(text);
  if (parts === null) return 'not-a-date';
  if (!hasDate) return 'no-such-date';
  const [, hours, minutes, seconds, offset] = parts;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return 'no-such-time';
  if (seconds === '60') return 'leap-second';
  return offset === undefined ? 'no-offset' : 'no-such-offset';
}
