/**
 * How many items at the beginning of a list something holds for, found in time that grows with the logarithm of its length.
 *
 * @param list - ordered so that it holds for none behind one for which it does not
 * @param holds - what is asked of an item
 */
export function countLeading<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
