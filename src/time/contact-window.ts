import { DAY } from './durations.ts';
import { readTimeOfDay } from './time-of-day.ts';
import type { Zone } from './zone.ts';

/** The hours of every day in which someone may be called. */
export interface ContactWindow {
  /** `HH:mm`, inclusive. */
  readonly start: string;
  /** `HH:mm`, exclusive. Before `start` it lies on the next day; the same as `start` leaves the whole day open. */
  readonly end: string;
}

/**
 * Returns whether the wall clock shows a time within a window.
 *
 * @param instant epoch milliseconds
 * @param window the hours, checked
 * @param zone whose wall clock is read
 */
export function insideWindow(instant: number, window: ContactWindow, zone: Zone): boolean {
  const { start, end } = readWindow(window);
  return isWithin(zone.timeOf(instant), start, end);
}

/**
 * Returns the first instant within a window that is not before an instant.
 *
 * @param instant epoch milliseconds
 * @param window the hours, checked
 * @param zone whose wall clock is read
 */
export function nextInWindow(instant: number, window: ContactWindow, zone: Zone): number {
  const { start, end } = readWindow(window);
  if (!Number.isFinite(instant)) return instant;
  let from = instant;
  while (!isWithin(zone.timeOf(from), start, end)) {
    // The window opens when the clock next shows `start`, unless the clock is changed before that.
    const wait = (start - zone.timeOf(from) + DAY) % DAY;
    from = Math.min(from + wait, zone.segmentAt(from).until);
  }
  return from;
}

function readWindow({ start, end }: ContactWindow): { start: number; end: number } {
  return { start: readTimeOfDay(start) % DAY, end: readTimeOfDay(end) };
}

function isWithin(time: number, start: number, end: number): boolean {
  return start < end ? time >= start && time < end : time >= start || time < end;
}
