import { dayFromDate } from './calendar-date.ts';
import { OpenHours, type Period } from './open-hours.ts';
import { readTimeOfDay } from './time-of-day.ts';
import { usualHours } from './usual-hours.ts';
import { createWorkingDays, type WorkingDays } from './working-days.ts';
import { type Zone, zone } from './zone.ts';

/** When an office works, as plain data that was checked. */
export interface CalendarSettings {
  /** An IANA name, or a fixed offset `±hh:mm`. */
  readonly timeZone: string;
  /** 1 Monday – 7 Sunday; without it 1 to 5. */
  readonly workdays?: readonly number[] | undefined;
  /** The open hours of a working day, `HH:mm`, `start` inclusive, `end` exclusive and up to `24:00`; without it 09:00 to 17:00. */
  readonly periods?: readonly { readonly start: string; readonly end: string }[] | undefined;
  /** Days off, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[] | undefined;
}

/**
 * When an office works. Days are days since 1970-01-01, instants epoch milliseconds.
 *
 * Where there is no working day, or no open hour, what asks for a later one is `Infinity`, and for an earlier one `-Infinity`.
 */
export class BusinessCalendar {
  /** The office's zone. */
  readonly zone: Zone;
  /** Its days off, as days since 1970-01-01, those that fall on a weekend with them. */
  readonly holidays: ReadonlySet<number>;
  /** Its working days: none where there is no period. */
  readonly workingDays: WorkingDays;
  readonly #hours: OpenHours;
  readonly #opens: number;
  readonly #closes: number;

  /** Use `businessCalendar`. */
  constructor(place: Zone, workdays: readonly number[], periods: readonly Period[], holidays: readonly number[]) {
    this.zone = place;
    this.holidays = new Set(holidays);
    this.workingDays = createWorkingDays(periods.length === 0 ? [] : workdays, [...holidays, ...place.skippedDays]);
    this.#hours = new OpenHours(place, this.workingDays, periods);
    this.#opens = periods[0]?.start ?? 0;
    this.#closes = periods.at(-1)?.end ?? 0;
  }

  /** Returns whether a day is a working day. */
  isWorkday(day: number): boolean {
    return this.workingDays.has(day);
  }

  /** Returns when a day opens, or undefined where it is no working day. */
  openOf(day: number): number | undefined {
    return this.isWorkday(day) ? this.zone.at(day, this.#opens) : undefined;
  }

  /** Returns when a day closes, the end of its last period, or undefined where it is no working day. */
  closeOf(day: number): number | undefined {
    return this.isWorkday(day) ? this.zone.at(day, this.#closes) : undefined;
  }

  /** Returns whether an instant lies in an open period; at the end of one it does not. */
  isOpen(instant: number): boolean {
    return this.#hours.nextOpen(instant) === instant;
  }

  /** Returns the first open instant that is not before an instant. */
  nextOpen(instant: number): number {
    return this.#hours.nextOpen(instant);
  }

  /**
   * Returns the close of the n-th working day after the local day of an instant.
   *
   * @param instant epoch milliseconds
   * @param n 0 or more; 0 is the close of that day, or of the next working day where it is none
   */
  closeAfterBusinessDays(instant: number, n: number): number {
    if (this.workingDays.perWeek === 0) return Number.POSITIVE_INFINITY;
    const day = this.zone.dayOf(instant);
    return this.#closeOfNumber(n === 0 ? this.workingDays.numberFrom(day) : this.workingDays.numberFrom(day + 1) + n - 1);
  }

  /**
   * Returns the close of the n-th working day before the day of an instant.
   *
   * @param instant epoch milliseconds; a close belongs to the day that it closes, even at 24:00
   * @param n 1 or more
   */
  closeBeforeBusinessDays(instant: number, n: number): number {
    if (this.workingDays.perWeek === 0) return Number.NEGATIVE_INFINITY;
    return this.#closeOfNumber(this.workingDays.numberFrom(this.#dayUpTo(instant)) - n);
  }

  /**
   * Returns the instant itself where it falls on a working day, else the close of the next working day.
   *
   * @param instant epoch milliseconds; a close belongs to the day that it closes, even at 24:00
   */
  rollForward(instant: number): number {
    if (this.workingDays.perWeek === 0) return Number.POSITIVE_INFINITY;
    const day = this.#dayUpTo(instant);
    return this.isWorkday(day) ? instant : this.#closeOfNumber(this.workingDays.numberFrom(day));
  }

  /** Returns how many working days come after the local day of `from`, up to and with that of `to`; negative where that is earlier. */
  businessDaysBetween(from: number, to: number): number {
    return this.workingDays.numberFrom(this.zone.dayOf(to) + 1) - this.workingDays.numberFrom(this.zone.dayOf(from) + 1);
  }

  /** Returns the open milliseconds from one instant to another; negative where that is earlier. */
  businessTimeBetween(from: number, to: number): number {
    return this.#hours.between(from, to);
  }

  /**
   * Returns the first instant by which the office has been open for some time since an instant: a close rather than the next opening.
   *
   * @param instant epoch milliseconds, open or not
   * @param ms whole milliseconds, 0 or more; 0 gives the instant itself
   */
  addBusinessTime(instant: number, ms: number): number {
    return this.#hours.add(instant, ms);
  }

  /**
   * Returns the last instant from which the office is open for some time until an instant: an opening rather than the close before.
   *
   * @param instant epoch milliseconds, open or not
   * @param ms whole milliseconds, 0 or more; 0 gives the instant itself
   */
  subtractBusinessTime(instant: number, ms: number): number {
    return this.#hours.subtract(instant, ms);
  }

  #closeOfNumber(number: number): number {
    return this.zone.at(this.workingDays.dayOf(number), this.#closes);
  }

  /** The local day of an instant, or the working day before where the instant is its close at 24:00. */
  #dayUpTo(instant: number): number {
    const day = this.zone.dayOf(instant);
    const before = this.workingDays.dayOf(this.workingDays.numberFrom(day) - 1);
    return this.zone.at(before, this.#closes) === instant ? before : day;
  }
}

/**
 * Returns the business calendar that some settings describe.
 *
 * @param settings settings that were checked; periods may overlap and come in any order
 * @throws {RangeError} where the zone, a time or a date does not exist
 * @example
 * const calendar = businessCalendar({ timeZone: 'America/Chicago', holidays: ['2026-05-25'] })
 * calendar.closeAfterBusinessDays(Date.parse('2026-05-22T10:00:00-05:00'), 1) //=> Date.parse('2026-05-26T17:00:00-05:00')
 */
export function businessCalendar(settings: CalendarSettings): BusinessCalendar {
  const { timeZone, workdays = usualHours.workdays, periods = usualHours.periods, holidays = [] } = settings;
  return new BusinessCalendar(zone(timeZone), workdays, merged(periods.map(readPeriod)), holidays.map(readHoliday));
}

function readPeriod({ start, end }: { readonly start: string; readonly end: string }): Period {
  return { start: readTimeOfDay(start), end: readTimeOfDay(end) };
}

function readHoliday(date: string): number {
  const day = dayFromDate(date);
  if (day === undefined) throw new RangeError(`expected a date \`YYYY-MM-DD\`, received \`${date}\``);
  return day;
}

/** The same open hours in order, those that overlap or touch as one; a period that ends before it starts is never open. */
function merged(periods: readonly Period[]): Period[] {
  const result: Period[] = [];
  for (const { start, end } of periods.filter((period) => period.start < period.end).sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || start > last.end) result.push({ start, end });
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return result;
}
