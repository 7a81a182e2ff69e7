import fc from 'fast-check';
import type { CalendarSettings } from '../../src/time/business-calendar.ts';
import { oddZones } from './naive.ts';

const HALF_HOURS = Array.from({ length: 49 }, (_, index) => index);

/** An instant from the start of one year up to the start of another, to the millisecond. */
export function instantIn(firstYear: number, endYear: number): fc.Arbitrary<number> {
  return fc.integer({ min: Date.UTC(firstYear), max: Date.UTC(endYear) - 1 });
}

/** A zone with something odd about it. */
export const oddZone = fc.constantFrom(...oddZones);

/** Any zone of this machine. */
export const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));

/** Changes of a zone's clock, to look at closely: the instant of each. */
export const oddChanges: readonly (readonly [timeZone: string, instant: string])[] = [
  ['America/Chicago', '2026-03-08T08:00:00Z'],
  ['America/Chicago', '2026-11-01T07:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['America/St_Johns', '2006-04-02T03:31:00Z'],
  ['America/St_Johns', '2006-10-29T02:31:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00:00Z'],
  ['Asia/Beirut', '2026-03-28T22:00:00Z'],
  ['Asia/Beirut', '2026-10-24T21:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Antarctica/Troll', '2026-03-29T01:00:00Z'],
  ['Asia/Pyongyang', '2018-05-04T15:00:00Z'],
];

const nearChange = fc.oneof(...[2, 48].map((hours) => fc.integer({ min: -hours * 3_600_000, max: hours * 3_600_000 })));

/** A zone and an instant: any, or one within hours or days of a change of its clock. */
export const zoneAndInstant: fc.Arbitrary<readonly [timeZone: string, instant: number]> = fc.oneof(
  fc.tuple(oddZone, instantIn(1975, 2080)),
  fc.tuple(fc.constantFrom(...oddChanges), nearChange).map(([[timeZone, change], away]) => [timeZone, Date.parse(change) + away] as const),
);

function clock(halfHour: number): string {
  return `${String(Math.floor(halfHour / 2)).padStart(2, '0')}:${halfHour % 2 === 0 ? '00' : '30'}`;
}

const periods = fc
  .subarray(HALF_HOURS, { minLength: 2, maxLength: 6 })
  .map((times) =>
    Array.from({ length: times.length >> 1 }, (_, index) => ({ start: clock(times[2 * index]!), end: clock(times[2 * index + 1]!) })),
  );

/** Settings of an office that is open at some time, with holidays within 40 days of an instant. */
export function settingsNear(timeZone: string, instant: number): fc.Arbitrary<CalendarSettings> {
  const date = (days: number): string => new Date(instant + days * 86_400_000).toISOString().slice(0, 10);
  return fc.record(
    {
      timeZone: fc.constant(timeZone),
      workdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      periods: fc.oneof(periods, fc.constant([{ start: '00:00', end: '24:00' }])),
      holidays: fc.array(fc.integer({ min: -40, max: 40 }).map(date), { maxLength: 20 }),
    },
    { requiredKeys: ['timeZone'] },
  );
}

/** A zone, an instant and an office there. */
export const office = zoneAndInstant.chain(([timeZone, instant]) =>
  settingsNear(timeZone, instant).map((settings) => ({ settings, instant })),
);
