import type { DayWords } from '../../report/describe-day.ts';
import { civilFromDay, dayFromCivil } from '../../time/civil.ts';
import { DAY } from '../../time/durations.ts';
import { weekday, weekNumber } from '../../time/weekday.ts';

/** A line of the calendar in a drawing. */
export interface Tick {
  /** Percent of the width. */
  readonly x: number;
  readonly label: string;
  /** Whether a narrow page leaves its label out. */
  readonly minor: boolean;
}

/** A stretch of a drawing, in percent of its width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

const margin = 0.015;
const mostTicks = 9;
const mostDaysShaded = 100;
/** Days, and weeks. */
const steps = [1, 7, 14, 28, 56, 112];

/** Where instants lie in a drawing. */
export class TimeScale {
  readonly #from: number;
  readonly #to: number;
  readonly #days: DayWords;

  /**
   * @param from epoch milliseconds: the first that is drawn
   * @param to the last that is drawn
   * @param days the calendar
   */
  constructor(from: number, to: number, days: DayWords) {
    const { zone } = days.calendar;
    const start = zone.startOfDay(zone.dayOf(from));
    const end = Math.max(to, start + DAY);
    this.#from = start - (end - start) * margin;
    this.#to = end + (end - start) * margin;
    this.#days = days;
  }

  /** The place of an instant, in percent of the width; at the edge where it lies outside. */
  x(instant: number): number {
    const share = (instant - this.#from) / (this.#to - this.#from);
    return round(100 * Math.min(1, Math.max(0, share)));
  }

  /** From one instant to another. */
  stretch(from: number, to: number): Stretch {
    const x = this.x(from);
    return { x, width: round(Math.max(0, this.x(to) - x)) };
  }

  /** Whether an instant lies behind the right edge. */
  isBeyond(instant: number): boolean {
    return instant > this.#to;
  }

  /** Days, Mondays or firsts of years, not too many. */
  ticks(): Tick[] {
    const days = this.#tickDays();
    return days.map((day, place) => ({
      x: this.x(this.#days.calendar.zone.startOfDay(day)),
      label: this.#days.dayOfMonth(day),
      minor: days.length > 5 && place % 2 === 1,
    }));
  }

  /** Days off, where the days are not too narrow to be seen. */
  daysOff(): Stretch[] {
    const { calendar } = this.#days;
    const [first, last] = this.#bounds();
    if (last - first > mostDaysShaded) return [];
    const stretches: Stretch[] = [];
    for (let day = first; day <= last; day++) {
      if (calendar.isWorkday(day)) continue;
      const begin = day;
      while (day < last && !calendar.isWorkday(day + 1)) day++;
      stretches.push(this.stretch(calendar.zone.startOfDay(begin), calendar.zone.startOfDay(day + 1)));
    }
    return stretches;
  }

  #bounds(): readonly [first: number, last: number] {
    const { zone } = this.#days.calendar;
    return [zone.dayOf(this.#from), zone.dayOf(this.#to)];
  }

  #tickDays(): number[] {
    const [first, last] = this.#bounds();
    const count = last - first;
    const step = steps.find((days) => count / days <= mostTicks);
    if (step === undefined) return yearDays(first, last);
    const days = Array.from({ length: count }, (_, place) => first + 1 + place);
    return step === 1 ? days : days.filter((day) => weekday(day) === 1 && weekNumber(day) % (step / 7) === 0);
  }
}

/** First days of years, or of every so many years. */
function yearDays(first: number, last: number): number[] {
  const [from, to] = [civilFromDay(first).year, civilFromDay(last).year];
  const step = Math.ceil((to - from) / mostTicks);
  const days: number[] = [];
  for (let year = Math.ceil((from + 1) / step) * step; year <= to; year += step) days.push(dayFromCivil(year, 1, 1));
  return days;
}

/** Returns a number with two decimals at most: what a drawing shows no more exactly. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
