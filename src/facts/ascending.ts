/** How many of an ascending list are below `limit`. */
export function countBelow(list: readonly number[], limit: number): number {
  const length = list.length;
  // the newest are asked for most
  if (length === 0 || list[length - 1]! < limit) return length;
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of an ascending list below `limit`, or -1. */
export function lastBelow(list: readonly number[], limit: number): number {
  const place = countBelow(list, limit);
  return place === 0 ? -1 : list[place - 1]!;
}

/** Takes from the end of an ascending list what is not below `limit`. */
export function dropFrom(list: number[], limit: number): void {
  while (list.length > 0 && list[list.length - 1]! >= limit) list.pop();
}
