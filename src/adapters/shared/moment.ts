import { show } from '../../entities/describe-issue.ts';
import { endOfLocalDay, type LocalDay } from '../../entities/local-day.ts';
import { isDate } from '../../time/calendar-date.ts';
import { LAST_INSTANT } from '../../time/durations.ts';
import { parseInstant } from '../../time/instant.ts';
import { zone } from '../../time/zone.ts';

/** When something happened: epoch milliseconds, or only the day and its place. */
export type Moment = number | LocalDay;

/** What a source leaves unsaid about its times. */
export interface TimeOptions {
  /** Where the days and the times without a zone are meant. */
  readonly timeZone?: string | undefined;
  /** Which of `04/05/2026` is the month. */
  readonly dateOrder?: 'month-first' | 'day-first' | undefined;
}

/** A moment, or why the value is none. */
export type MomentReading = { readonly moment: Moment } | { readonly problem: string };

const DAY = 86_400_000;
/** Less than this, and a number counts seconds: as milliseconds it would be of 1973 or before. */
const fewestMilliseconds = 1e11;

const epoch = /^-?\d{11,14}$/;
const dateAndTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(UTC|GMT|Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])[Mm])?)?$/;

/**
 * Returns the moment that a value of an export names, or why it names none. It reads epoch milliseconds (as a number or as digits), a
 * `Date`, ISO 8601 with an offset, `2026-08-01 02:00:00 UTC`; with `timeZone` also a time without a zone and a day without a time,
 * and with `dateOrder` also `04/15/2026`. It fills in neither of them.
 *
 * @param value a field of a row, as given
 * @param options what the source leaves unsaid
 * @example
 * readMoment('2025-05-20T22:43:50+0000', {}) //=> { moment: 1747781030000 }
 * readMoment('2018-06-07', { timeZone: 'America/New_York' }) //=> { moment: { date: '2018-06-07', timeZone: 'America/New_York' } }
 * readMoment('2018-06-07', {}) //=> { problem: 'a day without a place, `2018-06-07`: say where with the option `timeZone`' }
 */
export function readMoment(value: unknown, options: TimeOptions): MomentReading {
  if (value instanceof Date) return fromNumber(value.getTime(), value);
  if (typeof value === 'number') return fromNumber(value, value);
  if (typeof value !== 'string') return refused(value);
  const text = value.trim();
  const at = parseInstant(text);
  if (at !== undefined) return { moment: at };
  if (epoch.test(text)) return fromNumber(Number(text), value);
  if (isDate(text)) return fromDay(text, options);
  const iso = dateAndTime.exec(text);
  if (iso !== null) return fromParts(iso[1]!, iso[2]!, iso[3], text, options);
  const slashes = slashed.exec(text);
  return slashes === null ? refused(value) : fromSlashes(slashes, text, options);
}

/**
 * Returns the instant by which moments are ordered: of a day the last millisecond.
 *
 * @param moment as read
 * @example
 * instantOf({ date: '2026-03-20', timeZone: 'UTC' }) === Date.parse('2026-03-20T23:59:59.999Z') //=> true
 */
export function instantOf(moment: Moment): number {
  return typeof moment === 'number' ? moment : endOfLocalDay(moment);
}

/**
 * Returns whether a number is an instant at all: time ends, as it does for a `Date`.
 *
 * @param at epoch milliseconds
 * @example
 * isInTime(8.64e15) //=> true
 * isInTime(8.64e15 + 1) //=> false
 */
export function isInTime(at: number): boolean {
  return Math.abs(at) <= LAST_INSTANT;
}

/**
 * Returns the moment as a part of an id: its second in epoch time, or its day. For what can happen again to the same row.
 *
 * @param moment as read
 * @example
 * stampOf(Date.parse('2026-03-20T15:00:00.250Z')) //=> '1774018800'
 * stampOf({ date: '2026-03-20', timeZone: 'UTC' }) //=> '2026-03-20'
 */
export function stampOf(moment: Moment): string {
  return typeof moment === 'number' ? String(Math.floor(moment / 1000)) : moment.date;
}

function refused(value: unknown): MomentReading {
  return { problem: `expected a time, received ${show(value)}` };
}

function fromNumber(at: number, value: unknown): MomentReading {
  if (!Number.isInteger(at) || !isInTime(at)) return refused(value);
  if (typeof value !== 'number' || Math.abs(at) >= fewestMilliseconds) return { moment: at };
  return { problem: `expected epoch milliseconds, received ${show(value)}, which looks like seconds` };
}

function fromDay(date: string, { timeZone }: TimeOptions): MomentReading {
  if (timeZone === undefined) return { problem: `a day without a place, ${show(date)}: say where with the option \`timeZone\`` };
  return { moment: { date, timeZone } };
}

function fromParts(date: string, clock: string, offset: string | undefined, text: string, { timeZone }: TimeOptions): MomentReading {
  const wall = parseInstant(`${date}T${clock}Z`);
  if (wall === undefined) return refused(text);
  if (offset !== undefined) {
    const at = parseInstant(`${date}T${clock}${isoOffset(offset)}`);
    return at === undefined ? refused(text) : { moment: at };
  }
  if (timeZone === undefined) return { problem: `a time without a zone, ${show(text)}: say which with the option \`timeZone\`` };
  const day = Math.floor(wall / DAY);
  return { moment: zone(timeZone).at(day, wall - day * DAY) };
}

function isoOffset(offset: string): string {
  if (offset === 'UTC' || offset === 'GMT') return 'Z';
  return offset.length === 3 ? `${offset}:00` : offset;
}

function fromSlashes(parts: RegExpExecArray, text: string, options: TimeOptions): MomentReading {
  const [, first, second, year, hours, minutes, seconds = '00', half] = parts;
  if (options.dateOrder === undefined) {
    return { problem: `a date that can be read in two ways, ${show(text)}: say which with the option \`dateOrder\`` };
  }
  const [month, day] = options.dateOrder === 'month-first' ? [first!, second!] : [second!, first!];
  const date = `${year!}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDate(date)) return refused(text);
  if (hours === undefined) return fromDay(date, options);
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return refused(text);
  return fromParts(date, `${String(hour).padStart(2, '0')}:${minutes!}:${seconds}`, undefined, text, options);
}
