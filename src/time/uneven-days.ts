import { DAY } from './durations.ts';
import { countBelow } from './sorted.ts';
import type { Zone } from './zone.ts';

/** Returns by how many milliseconds the working days from some fixed day up to, not including, a day were open longer than usual. */
export type ExtraOpenTime = (day: number) => number;

interface Block {
  /** The extra of all blocks between the first that was asked for and this one; negative where this one is earlier. */
  readonly before: number;
  /** The uneven days of this block, ascending. */
  readonly days: readonly number[];
  /** Per uneven day: the extra of this block up to its end. */
  readonly extras: readonly number[];
}

const BLOCK = 512; // days

/**
 * Returns the extra open time of the days on which the clock is changed during or at the edge of an open period.
 *
 * Those days are found a block at a time, with running totals from the first block that is asked for, so that a far deadline costs no more
 * than a near one once the years between have been seen.
 *
 * @param zone the zone of the calendar
 * @param extraOf how much longer than usual a day is open; 0 for a day off
 */
export function extraOpenTime(zone: Zone, extraOf: (day: number) => number): ExtraOpenTime {
  const ahead: Block[] = []; // from the first block asked for
  const behind: Block[] = []; // from the one before it, backwards
  let origin: number | undefined;

  function blockAt(index: number): Block {
    origin ??= index;
    if (index >= origin) {
      while (ahead.length <= index - origin) ahead.push(read(origin + ahead.length, endOf(ahead.at(-1))));
      return ahead[index - origin]!;
    }
    while (behind.length < origin - index) {
      const block = read(origin - 1 - behind.length, 0);
      behind.push({ ...block, before: (behind.at(-1)?.before ?? 0) - endOf(block) });
    }
    return behind[origin - index - 1]!;
  }

  function read(index: number, before: number): Block {
    const days = daysOfChange(zone, index * BLOCK, (index + 1) * BLOCK).filter((day) => extraOf(day) !== 0);
    let total = 0;
    return { before, days, extras: days.map((day) => (total += extraOf(day))) };
  }

  return (day) => {
    const block = blockAt(Math.floor(day / BLOCK));
    const passed = countBelow(block.days, day);
    return block.before + (passed === 0 ? 0 : block.extras[passed - 1]!);
  };
}

function endOf(block: Block | undefined): number {
  return block === undefined ? 0 : block.before + (block.extras.at(-1) ?? 0);
}

/** The days from `first` up to, not including, `end` on which the wall clock jumps, ascending. */
function daysOfChange(zone: Zone, first: number, end: number): number[] {
  const days: number[] = [];
  const last = (end + 1) * DAY; // a day early and late, as local days begin up to 14 hours away from those of UTC
  let segment = zone.segmentAt((first - 1) * DAY);
  while (segment.until < last) {
    const next = zone.segmentAt(segment.until);
    if (next.offset !== segment.offset) {
      const from = Math.min(segment.offset, next.offset) + segment.until;
      const to = Math.max(segment.offset, next.offset) + segment.until;
      for (let day = Math.floor(from / DAY); day <= Math.floor(to / DAY); day += 1) {
        if (day >= first && day < end && day > (days.at(-1) ?? Number.NEGATIVE_INFINITY)) days.push(day);
      }
    }
    segment = next;
  }
  return days;
}
