import type { BusinessCalendar } from '../time/business-calendar.ts';
import { civilFromDay } from '../time/civil.ts';
import { shortMonthNames } from '../time/month-names.ts';
import { formatTimeOfDay } from '../time/time-of-day.ts';
import { weekday } from '../time/weekday.ts';
import { shortWeekdayNames } from '../time/weekday-names.ts';

const daysKept = 4000;

/** Tells instants as the dates of a calendar's zone; days are days since 1970-01-01. */
export class DayWords {
  readonly calendar: BusinessCalendar;
  /** The year that goes without saying. */
  readonly #year: number;
  readonly #days = new Map<number, string>();

  constructor(calendar: BusinessCalendar, year: number) {
    this.calendar = calendar;
    this.#year = year;
  }

  /** Whether a year goes without saying. */
  isSaidIn(year: number): boolean {
    return year === this.#year;
  }

  /** A day: `Thu 5 Mar`, and with its year where that is another one. */
  day(day: number): string {
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    if (this.#days.size >= daysKept) this.#days.clear();
    const text = `${this.weekday(day)} ${this.dayOfMonth(day)}`;
    this.#days.set(day, text);
    return text;
  }

  /** `Thu` */
  weekday(day: number): string {
    return shortWeekdayNames[weekday(day) - 1]!;
  }

  /** `5 Mar` */
  dayOfMonth(day: number): string {
    const { year, month, dayOfMonth } = civilFromDay(day);
    const text = `${String(dayOfMonth)} ${shortMonthNames[month - 1]!}`;
    return year === this.#year ? text : `${text} ${String(year)}`;
  }

  /** The date of an instant. */
  date(instant: number): string {
    return this.day(this.calendar.zone.dayOf(instant));
  }

  /** The date and the time of day: `Thu 5 Mar, 14:15`. */
  moment(instant: number): string {
    return `${this.date(instant)}, ${formatTimeOfDay(this.calendar.zone.timeOf(instant))}`;
  }

  /** The date of a deadline, and its time unless it is the end of that day or the close of the office. */
  deadline(instant: number): string {
    const { zone } = this.calendar;
    const day = zone.dayOf(instant);
    if (instant === zone.endOfDay(day) || instant === this.calendar.closeOf(day)) return this.day(day);
    return this.moment(instant);
  }
}

const kept = new WeakMap<BusinessCalendar, DayWords>();

/** The words for days as they are said at an instant, in the year of which the year goes without saying. */
export function dayWords(calendar: BusinessCalendar, asOf: number): DayWords {
  const { year } = civilFromDay(calendar.zone.dayOf(asOf));
  const known = kept.get(calendar);
  if (known?.isSaidIn(year) === true) return known;
  const words = new DayWords(calendar, year);
  kept.set(calendar, words);
  return words;
}
