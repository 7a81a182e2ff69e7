import { featuresOf, type Weighing } from './features.ts';
import { rowOf, type Table } from './table.ts';
import type { Terms } from './terms.ts';

/**
 * Adds up what the features of a sentence say for each label.
 *
 * @param low - its first token
 * @param high - the token after its last
 * @param bits - its circumstances
 * @param sums - where the sum of each label is written, from `at` on
 */
export function weigh(
  low: number,
  high: number,
  bits: number,
  terms: Terms,
  table: Table,
  room: Weighing,
  sums: Int32Array,
  at: number,
): void {
  const { bias, starts, entries } = table;
  for (let label = 0; label < bias.length; label++) sums[at + label] = bias[label]!;
  const count = featuresOf(low, high, bits, terms, table.useful, room);
  const { keys } = room;
  for (let index = 0; index < count; index++) {
    const row = rowOf(table, keys[index]!);
    for (let next = starts[row]!, end = starts[row + 1]!; next < end; next++) {
      const entry = entries[next]!;
      sums[at + (entry & 255)]! += entry >> 8;
    }
  }
}

/**
 * The tokens of a sentence that speak most for a label: the shortest stretch around the heaviest that holds nearly all of the weight.
 *
 * @returns the first token, and the one after the last
 */
export function cueOf(
  low: number,
  high: number,
  bits: number,
  label: number,
  terms: Terms,
  table: Table,
  room: Weighing,
): [number, number] {
  const count = featuresOf(low, high, bits, terms, table.useful, room);
  const gains = new Map<number, number>();
  let all = 0;
  for (let index = 0; index < count; index++) {
    const row = rowOf(table, room.keys[index]!);
    for (let next = table.starts[row]!; next < table.starts[row + 1]!; next++) {
      const entry = table.entries[next]!;
      const weight = entry >> 8;
      if ((entry & 255) !== label || weight <= 0) continue;
      const token = room.tokens[index]!;
      gains.set(token, (gains.get(token) ?? 0) + weight);
      all += weight;
    }
  }
  let from = low;
  let to = high;
  let left = all * 0.3;
  for (;;) {
    const first = gains.get(from) ?? 0;
    const final = gains.get(to - 1) ?? 0;
    if (to - from <= 1) break;
    if (first <= final && first <= left) {
      left -= first;
      from++;
    } else if (final <= left) {
      left -= final;
      to--;
    } else break;
  }
  return [from, to];
}
