import { DAY, HOUR } from './durations.ts';
import { firstSecond } from './first-second.ts';
import type { ReadOffset } from './zone-offset.ts';

// The date line was last moved over a zone between these: Kwajalein 1993, Kiritimati 1994, Apia and Fakaofo 2011.
const EARLIER = 5 * 365 * DAY;
const LATER = 50 * 365 * DAY;

/**
 * Returns the local days that a zone's calendar left out when the zone moved to the other side of the date line.
 *
 * @param readOffset the zone's offset at an instant
 * @returns days since 1970-01-01
 */
export function skippedDays(readOffset: ReadOffset): readonly number[] {
  const offset = readOffset(EARLIER);
  const movedBy = readOffset(LATER) - offset;
  if (movedBy < 20 * HOUR) return [];

  const moved = firstSecond(EARLIER, LATER, (instant) => readOffset(instant) - offset >= 12 * HOUR);
  const last = localDay(readOffset, moved - 1000);
  const next = localDay(readOffset, moved);
  return Array.from({ length: next - last - 1 }, (_, index) => last + 1 + index);
}

function localDay(readOffset: ReadOffset, instant: number): number {
  return Math.floor((instant + readOffset(instant)) / DAY);
}
