import { dateFromDay, readDate } from './calendar-date.ts';
import { padded, twoDigits } from './digits.ts';
import { DAY, HOUR, MINUTE } from './durations.ts';
import type { Zone } from './zone.ts';

const DOT = 46;
const COLON = 58;
const PLUS = 43;
const MINUS = 45;
const T = 84;
const Z = 90;

/**
 * Returns the instant that an ISO 8601 text with an offset names, in epoch milliseconds, or undefined where it names none.
 *
 * @param text `YYYY-MM-DDTHH:mm[:ss[.fraction]]` and then `Z`, `±hh:mm` or `±hhmm`; digits beyond the milliseconds are dropped
 * @example
 * parseInstant('2026-03-02T09:00:00-06:00') //=> 1772463600000
 * parseInstant('2026-03-02T09:00') //=> undefined
 */
export function parseInstant(text: string): number | undefined {
  const day = readDate(text);
  if (day === undefined || text.charCodeAt(10) !== T || text.charCodeAt(13) !== COLON) return undefined;
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  if (!isClock(hours, minutes)) return undefined;

  let milliseconds = 0;
  let index = 16;
  if (text.charCodeAt(16) === COLON) {
    const seconds = twoDigits(text, 17);
    if (seconds < 0 || seconds > 59) return undefined;
    milliseconds = seconds * 1000;
    index = 19;
    if (text.charCodeAt(19) === DOT) {
      index = endOfDigits(text, 20);
      if (index === 20) return undefined;
      milliseconds += readFraction(text, index);
    }
  }

  const offset = readOffset(text, index);
  return offset === undefined ? undefined : day * DAY + hours * HOUR + minutes * MINUTE + milliseconds - offset;
}

/**
 * Returns an instant as ISO 8601 with the offset of a zone; read back, it is the same instant.
 *
 * Milliseconds are written where there are any, and an offset of nothing is `Z`. Local time that was ahead or behind by odd seconds,
 * as it was before zones, is written with its offset cut to the minute.
 *
 * @param instant epoch milliseconds
 * @param zone the zone whose wall clock is shown
 */
export function formatInstant(instant: number, zone: Zone): string {
  const offsetMinutes = Math.trunc(zone.offsetAt(instant) / MINUTE);
  const wall = instant + offsetMinutes * MINUTE;
  const day = Math.floor(wall / DAY);
  return `${dateFromDay(day)}T${clockText(wall - day * DAY)}${offsetText(offsetMinutes)}`;
}

function isClock(hours: number, minutes: number): boolean {
  return hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
}

function endOfDigits(text: string, from: number): number {
  let index = from;
  for (let code = text.charCodeAt(index); code >= 48 && code <= 57; code = text.charCodeAt(index)) index += 1;
  return index;
}

function readFraction(text: string, end: number): number {
  let milliseconds = 0;
  for (let index = 20, unit = 100; index < end && unit >= 1; index += 1, unit /= 10) {
    milliseconds += (text.charCodeAt(index) - 48) * unit;
  }
  return milliseconds;
}

function readOffset(text: string, index: number): number | undefined {
  const sign = text.charCodeAt(index);
  if (sign === Z) return text.length === index + 1 ? 0 : undefined;
  if (sign !== PLUS && sign !== MINUS) return undefined;
  const minutesAt = text.charCodeAt(index + 3) === COLON ? index + 4 : index + 3;
  const hours = twoDigits(text, index + 1);
  const minutes = twoDigits(text, minutesAt);
  if (text.length !== minutesAt + 2 || !isClock(hours, minutes)) return undefined;
  const size = hours * HOUR + minutes * MINUTE;
  return sign === PLUS ? size : -size;
}

function clockText(msOfDay: number): string {
  const hours = Math.floor(msOfDay / HOUR);
  const minutes = Math.floor((msOfDay % HOUR) / MINUTE);
  const seconds = Math.floor((msOfDay % MINUTE) / 1000);
  const milliseconds = msOfDay % 1000;
  const clock = `${padded(hours, 2)}:${padded(minutes, 2)}:${padded(seconds, 2)}`;
  return milliseconds === 0 ? clock : `${clock}.${padded(milliseconds, 3)}`;
}

function offsetText(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'Z';
  const size = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}:${padded(size % 60, 2)}`;
}
