import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideWindow, nextInWindow } from '../../src/time/contact-window.ts';
import { formatInstant, parseInstant } from '../../src/time/instant.ts';
import { zone } from '../../src/time/zone.ts';
import { zoneAndInstant } from './arbitraries.ts';
import * as naive from './naive.ts';

const MINUTE = 60_000;
const chicago = zone('America/Chicago');
const noon = { start: '12:00', end: '13:00' };
const night = { start: '22:00', end: '02:00' };

describe('insideWindow', () => {
  it.each([
    [noon, '2026-03-05T11:59:59.999-06:00', false],
    [noon, '2026-03-05T12:00:00-06:00', true],
    [noon, '2026-03-05T12:59:59.999-06:00', true],
    [noon, '2026-03-05T13:00:00-06:00', false],
    [night, '2026-03-05T22:00:00-06:00', true],
    [night, '2026-03-06T01:59:59-06:00', true],
    [night, '2026-03-06T02:00:00-06:00', false],
    [night, '2026-03-06T12:00:00-06:00', false],
    [{ start: '18:00', end: '24:00' }, '2026-03-05T23:59:59.999-06:00', true],
    [{ start: '18:00', end: '24:00' }, '2026-03-06T00:00:00-06:00', false],
    [{ start: '18:00', end: '00:00' }, '2026-03-05T23:59:59.999-06:00', true],
    [{ start: '09:00', end: '09:00' }, '2026-03-05T08:59:00-06:00', true],
  ])('%j at %s: %s', (window, instant, expected) => {
    expect(insideWindow(parseInstant(instant)!, window, chicago)).toBe(expected);
  });

  it('reads the clock of the zone it is given', () => {
    const instant = parseInstant('2026-03-05T12:30:00-06:00')!;
    expect(insideWindow(instant, noon, zone('America/New_York'))).toBe(false);
  });

  it('refuses a time that is none', () => {
    expect(() => insideWindow(0, { start: '9', end: '10:00' }, chicago)).toThrow(RangeError);
  });
});

describe('nextInWindow', () => {
  it.each([
    [noon, '2026-03-05T11:00:00-06:00', '2026-03-05T12:00:00-06:00'],
    [noon, '2026-03-05T12:30:00-06:00', '2026-03-05T12:30:00-06:00'],
    [noon, '2026-03-05T13:00:00-06:00', '2026-03-06T12:00:00-06:00'],
    [noon, '2026-03-07T13:00:00-06:00', '2026-03-08T12:00:00-05:00'],
    [night, '2026-03-06T03:00:00-06:00', '2026-03-06T22:00:00-06:00'],
    [{ start: '02:15', end: '02:45' }, '2026-03-07T12:00:00-06:00', '2026-03-09T02:15:00-05:00'],
    [{ start: '02:30', end: '04:00' }, '2026-03-07T12:00:00-06:00', '2026-03-08T03:00:00-05:00'],
    [{ start: '01:00', end: '01:30' }, '2026-11-01T01:40:00-05:00', '2026-11-01T01:00:00-06:00'],
  ])('%j after %s is %s', (window, instant, expected) => {
    expect(formatInstant(nextInWindow(parseInstant(instant)!, window, chicago), chicago)).toBe(expected);
  });

  it('is the first minute inside, found minute by minute', () => {
    const time = fc.integer({ min: 0, max: 95 }).map((quarter) => new Date(quarter * 15 * MINUTE).toISOString().slice(11, 16));
    fc.assert(
      fc.property(zoneAndInstant, fc.record({ start: time, end: time }), ([timeZone, at], window) => {
        const from = Math.floor(at / MINUTE) * MINUTE;
        const inside = (instant: number): boolean => {
          const clock = new Date(instant + naive.offsetOf(timeZone, instant)).toISOString().slice(11, 16);
          if (window.start === window.end) return true;
          return window.start < window.end ? clock >= window.start && clock < window.end : clock >= window.start || clock < window.end;
        };
        let minute = from;
        while (!inside(minute)) minute += MINUTE;
        expect(nextInWindow(from, window, zone(timeZone))).toBe(minute);
      }),
      { numRuns: 200 },
    );
  });

  it('is the instant itself where time has no end', () => {
    expect(nextInWindow(Number.POSITIVE_INFINITY, noon, chicago)).toBe(Number.POSITIVE_INFINITY);
  });
});
