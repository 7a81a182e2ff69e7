import { padded, twoDigits } from './digits.ts';
import { HOUR, MINUTE } from './durations.ts';

const COLON = 58;

/**
 * Returns the milliseconds from the start of a day to a wall-clock time, or undefined where the text is none.
 *
 * @param text `HH:mm`, from `00:00` to `24:00`
 * @example
 * timeOfDay('09:30') //=> 34200000
 * timeOfDay('24:00') //=> 86400000
 * timeOfDay('9:30') //=> undefined
 */
export function timeOfDay(text: string): number | undefined {
  if (text.length !== 5 || text.charCodeAt(2) !== COLON) return undefined;
  const hours = twoDigits(text, 0);
  const minutes = twoDigits(text, 3);
  if (hours === 24 && minutes === 0) return 24 * HOUR;
  return hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59 ? hours * HOUR + minutes * MINUTE : undefined;
}

/**
 * Returns the milliseconds from the start of a day to a wall-clock time that is known to be one.
 *
 * @param text `HH:mm`, checked, from `00:00` to `24:00`
 * @throws {RangeError} where it is none: what comes from outside is checked when it is parsed
 */
export function readTimeOfDay(text: string): number {
  const time = timeOfDay(text);
  if (time === undefined) throw new RangeError(`expected a time \`HH:mm\`, received \`${text}\``);
  return time;
}

/**
 * Returns the wall-clock time that stands so long after the start of a day.
 *
 * @param time milliseconds; those that fill no minute are left out
 * @returns `HH:mm`
 * @example
 * formatTimeOfDay(34_259_999) //=> '09:30'
 */
export function formatTimeOfDay(time: number): string {
  const hours = Math.floor(time / HOUR);
  return `${padded(hours, 2)}:${padded(Math.floor((time - hours * HOUR) / MINUTE), 2)}`;
}
