import type { Figure, Measured } from '../../entities/audit.ts';
import { DAY, HOUR, MINUTE } from '../../time/durations.ts';
import { type Markup, markup } from './markup.ts';

type Unit = Figure['unit'] | Measured['unit'];

/** A number, and between what the true one lies. */
export interface Estimate {
  readonly unit: Unit;
  readonly of?: number | undefined;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/**
 * Returns a number with its interval, in words and drawn; where there are too few to say, it says so.
 *
 * @param estimate the number
 * @param widest what the drawing's right end stands for
 */
export function figureCell(estimate: Estimate, widest: number): Markup {
  const { unit, of = 0, value, low, high } = estimate;
  if (value === undefined) return markup`<td class="number figure few" data-value="">too few<span class="sub">only ${of}</span></td>`;
  const range = low === undefined || high === undefined ? undefined : rangeOf(low, high, unit);
  return markup`<td class="number figure" data-value="${value}">${inUnit(value, unit)}${range !== undefined && markup`<span class="sub">${range}</span>`}${
    low !== undefined && whisker(value, low, high ?? low, widest)
  }</td>`;
}

/** Returns the widest end of some intervals, and of shares the whole. */
export function widestOf(estimates: readonly Estimate[]): number {
  const ends = estimates.flatMap(({ unit, value, high }) => (unit === 'share' ? 1 : Number.isFinite(high) ? high! : (value ?? 0)));
  return Math.max(0, ...ends);
}

/** Returns a number in its unit: `82 %`, `1.4 days`, `0.31`. */
export function inUnit(value: number, unit: Unit): string {
  if (unit === 'share') return `${percent(value)} %`;
  if (unit === 'duration') return inTime(value);
  return unit === 'count' ? String(value) : value.toFixed(2);
}

function rangeOf(low: number, high: number, unit: Unit): string {
  if (!Number.isFinite(high)) return `${inUnit(low, unit)} or more`;
  if (unit === 'share') return `${percent(low)}–${percent(high)} %`;
  return `${inUnit(low, unit)} – ${inUnit(high, unit)}`;
}

const percent = (share: number) => String(Math.round(share * 100));

function inTime(milliseconds: number): string {
  if (milliseconds >= 2 * DAY) return `${(milliseconds / DAY).toFixed(1)} d`;
  return milliseconds >= 2 * HOUR ? `${(milliseconds / HOUR).toFixed(1)} h` : `${String(Math.round(milliseconds / MINUTE))} min`;
}

function whisker(value: number, low: number, high: number, widest: number): Markup {
  const at = (one: number) => Math.round(1000 * (widest === 0 ? 0 : Math.min(1, one / widest))) / 10;
  return markup`<svg class="whisker" aria-hidden="true"><line x2="100%" y1="5" y2="5" class="grid"/><rect x="${at(low)}%" width="${at(high) - at(low)}%" y="3" height="4" rx="2"/><circle cx="${at(value)}%" cy="5" r="3.5"/></svg>`;
}
