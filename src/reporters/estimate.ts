import type { Figure, Measured } from '../entities/audit.ts';
import { DAY, HOUR, MINUTE } from '../time/durations.ts';

/** What a number counts. */
export type Unit = Figure['unit'] | Measured['unit'];

/** A number, and between what the true one lies. */
export interface Estimate {
  readonly unit: Unit;
  readonly of?: number | undefined;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** Returns a number in its unit: `82 %`, `1.4 d`, `0.31`. */
export function inUnit(value: number, unit: Unit): string {
  if (unit === 'share') return `${percent(value)} %`;
  if (unit === 'duration') return inTime(value);
  return unit === 'count' ? String(value) : value.toFixed(2);
}

/** Returns the interval of a number in its unit: `55–91 %`; nothing where it has none. */
export function rangeOf({ low, high, unit }: Estimate): string {
  if (low === undefined || high === undefined) return '';
  if (!Number.isFinite(high)) return `${inUnit(low, unit)} or more`;
  if (unit === 'share') return `${percent(low)}–${percent(high)} %`;
  return `${inUnit(low, unit)} – ${inUnit(high, unit)}`;
}

/** Returns what a measure allows: `at least 13 %`. */
export function allowed({ atLeast, atMost, unit }: Pick<Measured, 'atLeast' | 'atMost' | 'unit'>): string {
  const bounds = [
    atLeast === undefined ? '' : `at least ${inUnit(atLeast, unit)}`,
    atMost === undefined ? '' : `at most ${inUnit(atMost, unit)}`,
  ];
  return bounds.filter((bound) => bound !== '').join(', ');
}

const percent = (share: number) => String(Math.round(share * 100));

function inTime(milliseconds: number): string {
  if (milliseconds >= 2 * DAY) return `${(milliseconds / DAY).toFixed(1)} d`;
  return milliseconds >= 2 * HOUR ? `${(milliseconds / HOUR).toFixed(1)} h` : `${String(Math.round(milliseconds / MINUTE))} min`;
}
