/**
 * Returns the first whole second of a stretch of time at which something holds, found by bisection.
 *
 * @param from epoch milliseconds, a whole second at which it does not hold
 * @param to a later one at which it does
 * @param holds what is asked of an instant: once it holds, it holds up to `to`
 */
export function firstSecond(from: number, to: number, holds: (instant: number) => boolean): number {
  let low = from / 1000;
  let high = to / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle * 1000)) high = middle;
    else low = middle;
  }
  return high * 1000;
}
