import type { CalendarSettings } from '../../src/time/business-calendar.ts';

// What src/time works out from tables is worked out here the slow way: an `Intl` call for every question, and steps of a day or a minute.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Zones that have something odd about them. */
export const oddZones = [
  'UTC',
  'America/Chicago',
  'Europe/London',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Pacific/Apia',
  'Pacific/Kwajalein',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Africa/Freetown',
  'Africa/Tunis',
  'America/Recife',
  'Asia/Gaza',
  'Antarctica/Troll',
  'America/Scoresbysund',
  'Europe/Dublin',
  'Asia/Tehran',
  'Etc/GMT+5',
];

const formats = new Map<string, Intl.DateTimeFormat>();

/** The offset of a zone as `Intl` words it: `GMT-05:50:36`. */
export function offsetOf(timeZone: string, instant: number): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const parts = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(format.format(instant));
  if (parts === null) throw new Error('Intl worded an offset in another way');
  const [, sign, hours = 0, minutes = 0, seconds = 0] = parts;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000) || 0;
}

/** The local day of an instant. */
export function dayOf(timeZone: string, instant: number): number {
  return Math.floor((instant + offsetOf(timeZone, instant)) / DAY);
}

/** The first instant at which the clock shows a time; else the first at which it shows a later one. For zones without odd seconds. */
export function at(timeZone: string, day: number, msOfDay: number): number {
  const wall = day * DAY + msOfDay;
  const offsets = [-16, -8, 0, 8, 16].map((hours) => offsetOf(timeZone, wall + hours * HOUR));
  const shown = offsets.filter((offset) => offsetOf(timeZone, wall - offset) === offset).map((offset) => wall - offset);
  if (shown.length > 0) return Math.min(...shown);
  let minute = Math.floor((wall - 16 * HOUR) / MINUTE) * MINUTE;
  while (minute + offsetOf(timeZone, minute) < wall) minute += MINUTE;
  return minute;
}

/** Whether a day is a working day, told by its date. */
export function isWorkday(settings: CalendarSettings, day: number): boolean {
  const { workdays = [1, 2, 3, 4, 5], holidays = [], timeZone } = settings;
  const date = new Date(day * DAY);
  const exists = dayOf(timeZone, at(timeZone, day, 0)) === day;
  return exists && workdays.includes(date.getUTCDay() || 7) && !holidays.includes(date.toISOString().slice(0, 10));
}

/** The open stretches of a day, by the clock of that day. */
export function openingsOf(settings: CalendarSettings, day: number): { from: number; to: number }[] {
  if (!isWorkday(settings, day)) return [];
  const { periods = [{ start: '09:00', end: '17:00' }], timeZone } = settings;
  return periods.map(({ start, end }) => ({ from: at(timeZone, day, msOf(start)), to: at(timeZone, day, msOf(end)) }));
}

/** The first instant by which the office has been open for so long, found by walking through its openings. */
export function addBusinessTime(settings: CalendarSettings, instant: number, ms: number): number {
  let missing = ms;
  for (let day = dayOf(settings.timeZone, instant) - 1; ; day += 1) {
    for (const { from, to } of openingsOf(settings, day)) {
      const open = Math.max(from, instant);
      if (to <= open) continue;
      if (missing <= to - open) return open + missing;
      missing -= to - open;
    }
  }
}

/** The last instant from which the office is open for so long, found by walking back through its openings. */
export function subtractBusinessTime(settings: CalendarSettings, instant: number, ms: number): number {
  let missing = ms;
  for (let day = dayOf(settings.timeZone, instant) + 1; ; day -= 1) {
    for (const { from, to } of openingsOf(settings, day).reverse()) {
      const close = Math.min(to, instant);
      if (close <= from) continue;
      if (missing <= close - from) return close - missing;
      missing -= close - from;
    }
  }
}

/** The close of the n-th working day after the local day of an instant, found day by day. */
export function closeAfterBusinessDays(settings: CalendarSettings, instant: number, n: number): number {
  let day = dayOf(settings.timeZone, instant) + (n === 0 ? 0 : 1);
  for (let left = Math.max(n, 1); ; day += 1) {
    if (isWorkday(settings, day)) left -= 1;
    if (left === 0) return openingsOf(settings, day).at(-1)!.to;
  }
}

function msOf(time: string): number {
  return Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * MINUTE;
}
