import { DAY, LAST_INSTANT } from './durations.ts';
import { type ExtraOpenTime, extraOpenTime } from './uneven-days.ts';
import type { WorkingDays } from './working-days.ts';
import type { Zone } from './zone.ts';

/** A stretch of a working day, in milliseconds from 00:00; `start` inclusive, `end` exclusive. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * The open time of an office, as one number that grows by a millisecond with each open millisecond and otherwise stands still.
 *
 * A working day is usually open for as long as its periods say, so whole days are counted by multiplication; the days on which the clock is
 * changed within a period are corrected one by one.
 */
export class OpenHours {
  readonly #zone: Zone;
  readonly #workingDays: WorkingDays;
  readonly #periods: readonly Period[];
  readonly #usual: number;
  readonly #extraBefore: ExtraOpenTime;

  /**
   * @param zone the office's zone
   * @param workingDays its working days
   * @param periods the open hours of each, ascending, apart from each other
   */
  constructor(zone: Zone, workingDays: WorkingDays, periods: readonly Period[]) {
    this.#zone = zone;
    this.#workingDays = workingDays;
    this.#periods = periods;
    this.#usual = periods.reduce((sum, { start, end }) => sum + end - start, 0);
    this.#extraBefore = extraOpenTime(zone, (day) =>
      workingDays.has(day) ? this.#passed(day, Number.POSITIVE_INFINITY) - this.#usual : 0,
    );
  }

  /** Returns the first open instant that is not before an instant; `Infinity` where there is none. */
  nextOpen(instant: number): number {
    if (!this.#canCount(instant)) return Number.POSITIVE_INFINITY;
    // The clock may be put forward over all periods of a day, so that it opens the day after.
    for (let number = this.#workingDays.numberFrom(this.#dayHolding(instant)); ; number += 1) {
      const day = this.#workingDays.dayOf(number);
      for (const { start, end } of this.#periods) {
        const open = Math.max(this.#zone.at(day, start), instant);
        if (open < this.#zone.at(day, end)) return open;
      }
    }
  }

  /** Returns the open milliseconds from one instant to another; negative where that is earlier. */
  between(from: number, to: number): number {
    return this.#canCount(from) && this.#canCount(to) ? this.#passedBefore(to) - this.#passedBefore(from) : 0;
  }

  /** Returns the first instant by which that many open milliseconds have passed since an instant; `Infinity` where they never do. */
  add(instant: number, ms: number): number {
    if (ms === 0) return instant;
    return this.#canCount(instant) ? this.#reaching(this.#passedBefore(instant) + ms) : Number.POSITIVE_INFINITY;
  }

  /** Returns the last instant from which that many open milliseconds pass until an instant; `-Infinity` where they never do. */
  subtract(instant: number, ms: number): number {
    if (ms === 0) return instant;
    return this.#canCount(instant) ? this.#reaching(this.#passedBefore(instant) - ms + 1) - 1 : Number.NEGATIVE_INFINITY;
  }

  #canCount(instant: number): boolean {
    return this.#usual > 0 && this.#workingDays.perWeek > 0 && Math.abs(instant) <= LAST_INSTANT;
  }

  #passedBefore(instant: number): number {
    const day = this.#dayHolding(instant);
    const passed = this.#passedBeforeNumber(this.#workingDays.numberFrom(day));
    return this.#workingDays.has(day) ? passed + this.#passed(day, instant) : passed;
  }

  /** The open time before the working day of a number. */
  #passedBeforeNumber(number: number): number {
    return number * this.#usual + this.#extraBefore(this.#workingDays.dayOf(number));
  }

  /** The open time of a working day before an instant. */
  #passed(day: number, instant: number): number {
    let passed = 0;
    for (const { start, end } of this.#periods) {
      const open = this.#zone.at(day, start);
      if (open >= instant) break;
      passed += Math.min(this.#zone.at(day, end), instant) - open;
    }
    return passed;
  }

  /** The first instant before which the open time is `total`. */
  #reaching(total: number): number {
    let number = Math.ceil(total / this.#usual) - 1;
    const guessed = this.#workingDays.dayOf(number) * DAY;
    if (Math.abs(guessed) > LAST_INSTANT) return guessed < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    // A better guess first, then as many steps as it is wrong by: the last working day that begins with less than `total`.
    number = Math.ceil((total - this.#extraBefore(this.#workingDays.dayOf(number))) / this.#usual) - 1;
    while (this.#passedBeforeNumber(number) >= total) number -= 1;
    while (this.#passedBeforeNumber(number + 1) < total) number += 1;

    const day = this.#workingDays.dayOf(number);
    let missing = total - this.#passedBeforeNumber(number);
    for (const { start, end } of this.#periods) {
      const open = this.#zone.at(day, start);
      const length = this.#zone.at(day, end) - open;
      if (missing <= length) return open + missing;
      missing -= length;
    }
    return this.#zone.at(day, this.#periods.at(-1)!.end);
  }

  /** The local day of an instant, but where the clock goes back over midnight, the later of the two. */
  #dayHolding(instant: number): number {
    const day = this.#zone.dayOf(instant);
    return this.#zone.startOfDay(day + 1) <= instant ? day + 1 : day;
  }
}
