import type { LocalDay } from '../../entities/local-day.ts';
import type { PointInput } from '../../entities/point.ts';
import { dateFromDay, dayFromDate } from '../../time/calendar-date.ts';
import { formatInstant, parseInstant } from '../../time/instant.ts';
import { timeOfDay } from '../../time/time-of-day.ts';
import { isTimeZone, zone } from '../../time/zone.ts';
import type { LineReader } from './line-reader.ts';

/** What the days and times of a text are counted from. */
export interface Clock {
  /** Day 1, in days since 1970-01-01. */
  readonly start: number;
  readonly timeZone: string;
}

const clockTime = /^(\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?$/;
const example = '`day 3 10:00`, `day 3`, `2026-03-04 10:00` or `2026-03-04T10:00:00-06:00`';

/** Whether a line that begins like this begins with a time. */
export function startsWithTime(word: string | undefined): boolean {
  return word === 'day' || /^\d{4}-/.test(word ?? '');
}

/** A day and a time, or a day alone, or an instant with its offset. */
export function takeWhen(line: LineReader, clock: Clock): PointInput {
  const first = line.peek();
  if (first !== undefined && parseInstant(first) !== undefined) return line.take(example);
  const day = takeDay(line, clock);
  const time = /^\d/.test(line.peek() ?? '') ? takeTime(line) : undefined;
  const timeZone = line.accept('in') ? takeTimeZone(line) : clock.timeZone;
  if (time === undefined) return { date: dateFromDay(day), timeZone } satisfies LocalDay;
  const place = zone(timeZone);
  return formatInstant(place.at(day, time), place);
}

/** The name of a time zone. */
export function takeTimeZone(line: LineReader): string {
  if (!isTimeZone(line.peek() ?? '')) line.refuse('unknown-time-zone', 'an IANA time zone such as `America/Chicago`');
  return line.take('a time zone');
}

function takeDay(line: LineReader, clock: Clock): number {
  if (line.accept('day')) {
    const number = line.take('the number of a day');
    if (/^-?\d{1,5}$/.test(number)) return clock.start + Number(number) - 1;
    line.stepBack();
    line.refuse('invalid-date', 'the number of a day: `day 3`');
  }
  const day = dayFromDate(line.peek() ?? '');
  if (day === undefined) line.refuse('invalid-date', example);
  line.take(example);
  return day;
}

function takeTime(line: LineReader): number {
  const [, minutes = '', seconds = '0', fraction = ''] = clockTime.exec(line.peek() ?? '') ?? [];
  const time = timeOfDay(minutes);
  if (time === undefined || Number(seconds) > 59) line.refuse('invalid-time-of-day', 'a time: `10:00`, `10:00:30` or `10:00:30.001`');
  line.take('a time');
  return time + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'));
}
