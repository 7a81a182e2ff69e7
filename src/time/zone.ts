import { DAY, HOUR } from './durations.ts';
import { type FindSegment, fixedOffset, offsetTable, type Segment } from './offset-table.ts';
import { skippedDays } from './skipped-days.ts';
import { timeOfDay } from './time-of-day.ts';
import { offsetReader } from './zone-offset.ts';

const WIDEST_OFFSET = 16 * HOUR; // no clock was ever further from UTC
const ZONES_KEPT = 1000;

/** A time zone: what its wall clock shows at an instant, and when its wall clock shows something. */
export class Zone {
  /** The name it was asked for by. */
  readonly timeZone: string;
  /** The days that its calendar left out, as days since 1970-01-01: 2011-12-30 in Apia. */
  readonly skippedDays: readonly number[];
  /** Returns the stretch of one offset that an instant lies in. */
  readonly segmentAt: FindSegment;

  /** Use `findZone`. */
  constructor(timeZone: string, segmentAt: FindSegment, skipped: readonly number[]) {
    this.timeZone = timeZone;
    this.segmentAt = segmentAt;
    this.skippedDays = skipped;
  }

  /** Returns the milliseconds to add to UTC at an instant. */
  offsetAt(instant: number): number {
    return this.segmentAt(instant).offset;
  }

  /** Returns the local day of an instant, as days since 1970-01-01. */
  dayOf(instant: number): number {
    return Math.floor((instant + this.segmentAt(instant).offset) / DAY);
  }

  /** Returns the wall-clock time of an instant, in milliseconds from 00:00, less than a day. */
  timeOf(instant: number): number {
    const wall = instant + this.segmentAt(instant).offset;
    return wall - Math.floor(wall / DAY) * DAY;
  }

  /**
   * Returns when the wall clock shows a time: the first time if twice; if never, the first instant after the gap.
   *
   * @param day days since 1970-01-01
   * @param msOfDay milliseconds from 00:00; a day or more falls on a later date
   */
  at(day: number, msOfDay: number): number {
    const wall = day * DAY + msOfDay;
    if (wall === Number.POSITIVE_INFINITY) return wall;
    let segment: Segment = this.segmentAt(wall - WIDEST_OFFSET);
    let instant = wall - segment.offset;
    while (instant >= segment.until) {
      const { until } = segment;
      segment = this.segmentAt(until);
      instant = Math.max(until, wall - segment.offset);
    }
    return instant;
  }

  /** Returns the first instant of a local day; for a day that was skipped, the first after it. */
  startOfDay(day: number): number {
    return this.at(day, 0);
  }

  /**
   * Returns the last millisecond of a local day; for a day that was skipped, the first instant after it.
   *
   * Where the clock is put back over midnight, this lies after the first instant of the day that follows.
   */
  endOfDay(day: number): number {
    const wall = day * DAY + DAY - 1;
    let segment: Segment = this.segmentAt(wall + WIDEST_OFFSET);
    let instant = wall - segment.offset;
    while (instant < segment.from) {
      const last = segment.from - 1;
      segment = this.segmentAt(last);
      instant = Math.min(last, wall - segment.offset);
    }
    return this.dayOf(instant) < day ? instant + 1 : instant;
  }
}

const zones = new Map<string, Zone>();

/**
 * Returns the zone of that name, or undefined where there is none.
 *
 * @param timeZone an IANA name, or a fixed offset `±hh:mm`
 * @example
 * findZone('America/Chicago')?.offsetAt(0) //=> -21600000
 * findZone('+05:45')?.offsetAt(0) //=> 20700000
 * findZone('Chicago') //=> undefined
 */
export function findZone(timeZone: string): Zone | undefined {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const found = createZone(timeZone);
  if (found === undefined) return undefined;
  if (zones.size >= ZONES_KEPT) zones.clear(); // names differ in case too, so there is no end of them
  zones.set(timeZone, found);
  return found;
}

/**
 * Returns whether there is a zone of that name.
 *
 * @param timeZone an IANA name, or a fixed offset `±hh:mm`
 * @example
 * isTimeZone('Asia/Kathmandu') //=> true
 * isTimeZone('Mars/Olympus') //=> false
 */
export function isTimeZone(timeZone: string): boolean {
  return findZone(timeZone) !== undefined;
}

/**
 * Returns the zone of a name that is known to be one.
 *
 * @param timeZone an IANA name, or a fixed offset `±hh:mm`, that `isTimeZone` accepts
 * @throws {RangeError} where it does not: names from outside are checked when they are parsed
 */
export function zone(timeZone: string): Zone {
  const found = findZone(timeZone);
  if (found === undefined) throw new RangeError(`expected a time zone, received \`${timeZone}\``);
  return found;
}

function createZone(timeZone: string): Zone | undefined {
  const offset = timeZone === 'UTC' ? 0 : readFixedOffset(timeZone);
  if (offset !== undefined) return new Zone(timeZone, fixedOffset(offset), []);
  const readOffset = offsetReader(timeZone);
  return readOffset && new Zone(timeZone, offsetTable(readOffset), skippedDays(readOffset));
}

function readFixedOffset(timeZone: string): number | undefined {
  const sign = timeZone.charAt(0);
  if (sign !== '+' && sign !== '-') return undefined;
  const size = timeOfDay(timeZone.slice(1));
  if (size === undefined || size === DAY) return undefined;
  return sign === '+' ? size : -size;
}
