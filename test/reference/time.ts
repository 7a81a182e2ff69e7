import { tz, tzOffset } from '@date-fns/tz';
import { addMonths } from 'date-fns';
import type { Calendar, CalendarInput } from './types.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const farthest = 5000;

const quarter = 15 * minute;
const offsets = new Map<string, number>();

/** How far ahead of UTC the clocks of the zone are at the instant, in milliseconds. Kept by the quarter of an hour: they change on none but a full one. */
function offsetAt(zone: string, at: number): number {
  const begin = Math.floor(at / quarter) * quarter;
  const key = `${begin} ${zone}`;
  const kept = offsets.get(key);
  if (kept !== undefined) return kept;
  const offset = tzOffset(zone, new Date(begin)) * minute;
  offsets.set(key, offset);
  return offset;
}

/** The day that the clocks of the zone show at the instant, as `2026-03-20`. */
export function localDay(zone: string, at: number): string {
  return new Date(at + offsetAt(zone, at)).toISOString().slice(0, 10);
}

/** What the clocks of the zone show at the instant, as `09:30`. */
export function timeOfDay(zone: string, at: number): string {
  return new Date(at + offsetAt(zone, at)).toISOString().slice(11, 16);
}

const clocks = new Map<string, number>();

/** The first instant at which the clocks of the zone show that time or have passed it: a time that is skipped is the first after, one that comes twice the first. */
export function instantOf(zone: string, date: string, time: string): number {
  const key = `${zone} ${date} ${time}`;
  const kept = clocks.get(key);
  if (kept !== undefined) return kept;
  const shown = Date.parse(`${date}T${time}:00Z`);
  const [before, after] = [offsetAt(zone, shown - day), offsetAt(zone, shown + day)];
  const candidates = [shown - before, shown - after].filter((at) => at + offsetAt(zone, at) === shown);
  const found = candidates.length > 0 ? Math.min(...candidates) : firstWithOffset(zone, after, shown - after - day, shown - before + day);
  clocks.set(key, found);
  return found;
}

/** The first instant of the span at which the zone has that offset, where it has it from some instant on. */
function firstWithOffset(zone: string, offset: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const written = (date: Date) => date.toISOString().slice(0, 10);

export const plusDays = (date: string, days: number) => written(new Date(noon(date).getTime() + days * day));
const plusMonths = (date: string, months: number) => written(addMonths(noon(date), months, { in: tz('UTC') }));

export const startOfDay = (zone: string, date: string) => instantOf(zone, date, '00:00');
export const endOfDay = (zone: string, date: string) => startOfDay(zone, plusDays(date, 1)) - 1;

export function completeCalendar({ timeZone, workdays, periods, holidays }: CalendarInput): Calendar {
  return {
    timeZone,
    workdays: [...(workdays ?? [1, 2, 3, 4, 5])],
    periods: [...(periods ?? [{ start: '09:00', end: '17:00' }])],
    holidays: [...(holidays ?? [])],
  };
}

export function isWorkingDay({ timeZone, workdays, holidays }: Calendar, date: string): boolean {
  const exists = startOfDay(timeZone, date) < startOfDay(timeZone, plusDays(date, 1));
  const weekday = ((noon(date).getUTCDay() + 6) % 7) + 1;
  return exists && workdays.includes(weekday) && !holidays.includes(date);
}

/** When the office closes that day: the end of its last period. */
function closeOf(calendar: Calendar, date: string): number {
  return Math.max(...calendar.periods.map((period) => instantOf(calendar.timeZone, date, period.end)));
}

/** The n-th working day after that day (n at least 1). */
function workingDayAfter(calendar: Calendar, date: string, n: number): string | undefined {
  let [left, current] = [n, date];
  for (let step = 0; step < farthest && left > 0; step++) {
    current = plusDays(current, 1);
    if (isWorkingDay(calendar, current)) left--;
  }
  return left === 0 ? current : undefined;
}

function throughOpenHours(calendar: Calendar, from: number, hours: number): number | undefined {
  const periods = [...calendar.periods].sort((a, b) => (a.start < b.start ? -1 : 1));
  let [left, date] = [hours * hour, localDay(calendar.timeZone, from)];
  for (let step = 0; step < farthest; step++, date = plusDays(date, 1)) {
    if (!isWorkingDay(calendar, date)) continue;
    for (const period of periods) {
      const start = Math.max(from, instantOf(calendar.timeZone, date, period.start));
      const open = Math.max(0, instantOf(calendar.timeZone, date, period.end) - start);
      if (open > 0 && left <= open) return start + left;
      left -= open;
    }
  }
  return undefined;
}

/** The first such day of a year that has not ended; a shorter month clamps. */
function nextOn(date: string, monthAndDay: string): string {
  const year = Number(date.slice(0, 4));
  const [month, dayOfMonth] = monthAndDay.split('-').map(Number);
  const inYear = (y: number) => {
    const last = new Date(Date.UTC(y, month, 0, 12)).getUTCDate();
    return written(new Date(Date.UTC(y, month! - 1, Math.min(dayOfMonth!, last), 12)));
  };
  return inYear(year) >= date ? inYear(year) : inYear(year + 1);
}

/** A duration or day of a year, counted from the instant; undefined: never. */
export function countFrom(calendar: Calendar, from: number, unit: string, amount: number | string): number | undefined {
  const zone = calendar.timeZone;
  const today = localDay(zone, from);
  const n = Number(amount);
  switch (unit) {
    case 'minutes':
      return from + n * minute;
    case 'hours':
      return from + n * hour;
    case 'days':
      return endOfDay(zone, plusDays(today, n));
    case 'weeks':
      return endOfDay(zone, plusDays(today, 7 * n));
    case 'months':
      return endOfDay(zone, plusMonths(today, n));
    case 'on':
      return endOfDay(zone, nextOn(today, String(amount)));
    case 'businessDays': {
      const date = workingDayAfter(calendar, today, n);
      return date === undefined ? undefined : closeOf(calendar, date);
    }
    case 'businessHours':
      return throughOpenHours(calendar, from, n);
    default:
      throw new Error(`no unit ${unit}`);
  }
}

/** The instant, or the close of the next working day where it falls on a day off. */
export function rollForward(calendar: Calendar, at: number): number | undefined {
  const date = localDay(calendar.timeZone, at);
  if (isWorkingDay(calendar, date)) return at;
  const next = workingDayAfter(calendar, date, 1);
  return next === undefined ? undefined : closeOf(calendar, next);
}
