import { countBelow } from '../time/sorted.ts';

/** The last of an ascending list below `limit`, or -1. */
export function lastBelow(list: readonly number[], limit: number): number {
  const place = countBelow(list, limit);
  return place === 0 ? -1 : list[place - 1]!;
}

/** Takes from the end of an ascending list what is not below `limit`. */
export function dropFrom(list: number[], limit: number): void {
  while (list.length > 0 && list[list.length - 1]! >= limit) list.pop();
}
