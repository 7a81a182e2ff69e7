import { type Estimate, inUnit, rangeOf } from '../estimate.ts';
import { type Markup, markup } from './markup.ts';

/**
 * Returns a number with its interval, in words and drawn; where there are too few to say, it says so.
 *
 * @param estimate the number
 * @param widest what the drawing's right end stands for
 */
export function figureCell(estimate: Estimate, widest: number): Markup {
  const { unit, of = 0, value, low, high } = estimate;
  if (value === undefined) return markup`<td class="number figure few" data-value="">too few<span class="sub">only ${of}</span></td>`;
  const range = rangeOf(estimate);
  return markup`<td class="number figure" data-value="${value}">${inUnit(value, unit)}${range !== '' && markup`<span class="sub">${range}</span>`}${
    low !== undefined && whisker(value, low, high ?? low, widest)
  }</td>`;
}

/** Returns the widest end of some intervals, and of shares the whole. */
export function widestOf(estimates: readonly Estimate[]): number {
  const ends = estimates.flatMap(({ unit, value, high }) => (unit === 'share' ? 1 : Number.isFinite(high) ? high! : (value ?? 0)));
  return Math.max(0, ...ends);
}

function whisker(value: number, low: number, high: number, widest: number): Markup {
  const at = (one: number) => Math.round(1000 * (widest === 0 ? 0 : Math.min(1, one / widest))) / 10;
  return markup`<svg class="whisker" aria-hidden="true"><line x2="100%" y1="5" y2="5" class="grid"/><rect x="${at(low)}%" width="${at(high) - at(low)}%" y="3" height="4" rx="2"/><circle cx="${at(value)}%" cy="5" r="3.5"/></svg>`;
}
