import { between, type Chooser, chance, maybe, pick, record, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import { completeCalendar, countFrom, endOfDay, instantOf, localDay, plusDays } from '../../reference/time.ts';
import type { Calendar } from '../../reference/types.ts';

const minute = 60_000;
const hour = 60 * minute;

export const zones = ['America/Chicago', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Santiago'];

/** Days next to weekends, holidays and the changes of the clocks in those zones. */
const firstDays = [
  '2026-03-05',
  '2026-03-06',
  '2026-03-07',
  '2026-03-26',
  '2026-04-02',
  '2026-09-03',
  '2026-10-02',
  '2026-10-23',
  '2026-10-30',
];
const holidays = ['2026-03-09', '2026-04-03', '2026-04-06', '2026-10-26', '2026-11-02'];
const timesOfDay = ['10:00', '09:00', '17:00', '00:00', '02:30', '01:30', '12:00', '13:00', '16:59', '23:59'];

/** Lengths of time that rules count with and interactions lie apart, so that they meet to the millisecond. */
export const lengths = [
  ...([
    ['minutes', 30],
    ['hours', 1],
    ['hours', 24],
    ['hours', 48],
    ['days', 1],
    ['days', 2],
    ['days', 3],
    ['weeks', 1],
  ] as const),
  ...([
    ['months', 1],
    ['businessDays', 1],
    ['businessDays', 2],
    ['businessDays', 3],
    ['businessHours', 4],
    ['businessHours', 9],
  ] as const),
];

export function randomCalendar(c: Chooser): Calendar {
  const periods = [
    { start: '09:00', end: '12:30' },
    { start: '13:30', end: '18:00' },
  ];
  return completeCalendar(
    record({
      timeZone: pick(c, zones),
      workdays: maybe(c, 15, () =>
        pick(c, [
          [1, 2, 3, 4, 5, 6],
          [1, 3, 5],
          [7, 1, 2, 3, 4],
        ]),
      ),
      periods: maybe(c, 25, () => pick(c, [periods, [{ start: '01:00', end: '04:00' }], [{ start: '00:00', end: '23:59' }]])),
      holidays: maybe(c, 30, () => holidays.filter(() => chance(c, 50))),
    }) as { timeZone: string },
  );
}

/** An instant of the first day. */
export function firstInstant(c: Chooser, { timeZone }: Calendar): number {
  return instantOf(timeZone, pick(c, firstDays), pick(c, timesOfDay));
}

/** An instant near those before: soon after the last, at a time of day, or just when something that began earlier falls due. */
export function laterInstant(c: Chooser, calendar: Calendar, earlier: readonly number[]): number {
  const last = earlier.at(-1)!;
  const { timeZone } = calendar;
  return weighted(c, [
    [20, () => last + between(c, 1, 120) * minute],
    [30, () => boundary(c, calendar, pick(c, earlier))],
    [15, () => boundary(c, calendar, last)],
    [15, () => instantOf(timeZone, plusDays(localDay(timeZone, last), between(c, 1, 5)), pick(c, timesOfDay))],
    [8, () => last + between(c, 1, 20) * 12 * hour],
    [6, () => last],
    [4, () => last + 1],
    [2, () => instantOf(timeZone, plusDays(localDay(timeZone, last), between(c, 10, 40)), pick(c, timesOfDay))],
  ])();
}

/** When one of the lengths counted from the instant ends, or a millisecond beside. */
export function boundary(c: Chooser, calendar: Calendar, from: number): number {
  const [unit, amount] = pick(c, lengths);
  const due = countFrom(calendar, from, unit, amount) ?? from;
  return (
    due +
    weighted(c, [
      [50, 0],
      [35, 1],
      [15, -1],
    ])
  );
}

/** A day at a place, and its last millisecond. */
export function dayOf(c: Chooser, { timeZone }: Calendar, near: number): { at: number; dayOf: { date: string; timeZone: string } } {
  const zone = chance(c, 20) ? pick(c, zones) : timeZone;
  const date = localDay(zone, near);
  return { at: endOfDay(zone, date), dayOf: { date, timeZone: zone } };
}
