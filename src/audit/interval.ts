/** The ends of an interval in which a true value lies 19 times in 20. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on either side that hold 95 % of a normal distribution. */
const z = 1.959964;

/**
 * The Wilson interval of a share: where the true share lies 19 times in 20.
 *
 * @param count - 0 to `of`
 * @param of - 1 or more
 * @example
 * const { low, high } = shareInterval(8, 10);
 * [low.toFixed(2), high.toFixed(2)] //=> ['0.49', '0.94']
 */
export function shareInterval(count: number, of: number): Interval {
  const share = count / of;
  const weight = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / weight;
  const reach = (z / weight) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  // at the ends rounding would miss 0 and 1 by a hair
  return { low: count === 0 ? 0 : middle - reach, high: count === of ? 1 : middle + reach };
}

/**
 * The same of a ratio, such as follow-ups for each reply, from the share of the one among both.
 *
 * @param count - 0 or more
 * @param of - 0 or more; with `count` 1 or more
 * @returns `high` is `Infinity` where nothing bounds it
 */
export function ratioInterval(count: number, of: number): Interval {
  const { low, high } = shareInterval(count, count + of);
  return { low: low / (1 - low), high: high === 1 ? Number.POSITIVE_INFINITY : high / (1 - high) };
}

/**
 * The median of some numbers, and between which of them the true one lies 19 times in 20.
 *
 * @param numbers - one or more, ascending
 * @example
 * medianOf([1, 2, 3, 10]).value //=> 2.5
 */
export function medianOf(numbers: readonly number[]): Interval & { readonly value: number } {
  const { length } = numbers;
  const reach = (z * Math.sqrt(length)) / 2;
  const low = Math.max(0, Math.floor(length / 2 - reach) - 1);
  const high = Math.min(length - 1, Math.ceil(length / 2 + reach));
  const value = (numbers[(length - 1) >> 1]! + numbers[length >> 1]!) / 2;
  return { value, low: numbers[low]!, high: numbers[high]! };
}
