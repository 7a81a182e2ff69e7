/**
 * Returns how many numbers of an ascending list are less than a value.
 *
 * @param numbers ascending
 * @param value any number
 */
export function countBelow(numbers: readonly number[], value: number): number {
  const { length } = numbers;
  // the last are asked for most
  if (length === 0 || numbers[length - 1]! < value) return length;
  let low = 0;
  let high = length - 1;
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
