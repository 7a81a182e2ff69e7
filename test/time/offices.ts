import { businessCalendar, type CalendarSettings } from '../../src/time/business-calendar.ts';
import { dayFromDate } from '../../src/time/calendar-date.ts';
import { formatInstant, parseInstant } from '../../src/time/instant.ts';

export const HOUR = 3_600_000;
export const DAY = 86_400_000;
export const day = (date: string): number => dayFromDate(date)!;
export const instant = (text: string): number => parseInstant(text)!;

export const chicago: CalendarSettings = { timeZone: 'America/Chicago' };
export const always: CalendarSettings = {
  timeZone: 'America/Chicago',
  workdays: [1, 2, 3, 4, 5, 6, 7],
  periods: [{ start: '00:00', end: '24:00' }],
};
export const siesta: CalendarSettings = {
  timeZone: 'Europe/Madrid',
  periods: [
    { start: '09:00', end: '13:00' },
    { start: '16:00', end: '19:00' },
  ],
};

/** An instant by the clock of an office; what lies beyond time as it is. */
export function shown(settings: CalendarSettings, at: number): string {
  return Number.isFinite(at) ? formatInstant(at, businessCalendar(settings).zone) : String(at);
}
