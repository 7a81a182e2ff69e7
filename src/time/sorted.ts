/**
 * Returns how many numbers of an ascending list are less than a value.
 *
 * @param numbers ascending
 * @param value any number
 */
export function countBelow(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Returns the numbers of a list in ascending order, each once.
 *
 * @param numbers in any order
 */
export function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
