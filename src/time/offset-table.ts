import { LAST_INSTANT } from './durations.ts';
import { firstSecond } from './first-second.ts';
import type { ReadOffset } from './zone-offset.ts';

/** A stretch of time in which a zone keeps one offset. */
export interface Segment {
  /** Its first instant, in epoch milliseconds. */
  readonly from: number;
  /** The first instant after it. The offset need not change there: long stretches are cut about once a year. */
  readonly until: number;
  /** Milliseconds to add to UTC. */
  readonly offset: number;
}

/** Returns the segment that an instant lies in. */
export type FindSegment = (instant: number) => Segment;

const YEAR = 31_556_952_000; // the mean Gregorian year: exactly a 400th of the cycle in which dates and weekdays repeat
const YEARS_IN_CYCLE = 400;
const START = -170 * YEAR; // 1800: before the first zone
const YEARS_READ = 700; // to 2500; after it every rule has been read for a whole cycle
const STEP = 3 * 86_400_000; // shorter than any offset ever lasted before it was taken back: 4 days, Freetown 1939

/**
 * Returns a table of a zone's offsets, which is filled a year at a time when that year is first asked for.
 *
 * The changes of a year are found by bisection between readings three days apart. Before 1800 a zone keeps its local mean time; from 2500 on
 * the years repeat as the calendar does, every 400.
 *
 * @param readOffset the zone's offset at an instant
 */
export function offsetTable(readOffset: ReadOffset): FindSegment {
  const years: Segment[][] = [];
  const before: Segment = { from: Number.NEGATIVE_INFINITY, until: START, offset: readOffset(START) };
  const after: Segment = { from: LAST_INSTANT + 1, until: Number.POSITIVE_INFINITY, offset: readOffset(LAST_INSTANT) };

  function fill(index: number): Segment[] {
    const cycles = Math.max(0, Math.ceil((index - YEARS_READ + 1) / YEARS_IN_CYCLE));
    const segments =
      cycles === 0 ? readSegments(readOffset, START + index * YEAR) : shifted(yearAt(index - cycles * YEARS_IN_CYCLE), cycles);
    years[index] = segments;
    return segments;
  }

  function yearAt(index: number): Segment[] {
    return years[index] ?? fill(index);
  }

  return (instant) => {
    if (!(instant >= START)) return before;
    if (instant > LAST_INSTANT) return after;
    // No memory of the last answer: it would halve the time of a near deadline, and far ones would cost more than near ones.
    for (const segment of yearAt(Math.floor((instant - START) / YEAR))) if (instant < segment.until) return segment;
    return after;
  };
}

/** A table of one offset. */
export function fixedOffset(offset: number): FindSegment {
  const always: Segment = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, offset };
  return () => always;
}

function shifted(segments: readonly Segment[], cycles: number): Segment[] {
  const by = cycles * YEARS_IN_CYCLE * YEAR;
  return segments.map(({ from, until, offset }) => ({ from: from + by, until: until + by, offset }));
}

function readSegments(readOffset: ReadOffset, start: number): Segment[] {
  const end = start + YEAR;
  const segments: Segment[] = [];
  let from = start;
  let offset = readOffset(start);
  let reached = start;
  while (reached < end) {
    const next = Math.min(reached + STEP, end);
    const changed = readOffset(next) === offset ? undefined : firstSecond(reached, next, (instant) => readOffset(instant) !== offset);
    if (changed === undefined || changed === end) {
      reached = next;
      continue;
    }
    segments.push({ from, until: changed, offset });
    from = changed;
    offset = readOffset(changed);
    reached = changed;
  }
  segments.push({ from, until: end, offset });
  return segments;
}
