import { featuresOf, type View, type Weighing } from './features.ts';
import { most, partOf, rowOf, type Table } from './table.ts';
import type { Terms } from './terms.ts';

/**
 * Adds up what the features of a sentence say for each label.
 *
 * @param view - the sentence
 * @param sums - where the sum of each label is written, from `at` on
 */
export function weigh(view: View, terms: Terms, table: Table, room: Weighing, sums: Int32Array, at: number): void {
  const { bias } = table;
  const all = featuresOf(view, terms, table.useful, room);
  const { keys } = room;
  if (room.added.length * 4 < table.rows.length) room.added = new Int32Array(table.rows.length >>> 2);
  const { added } = room;
  const adding = ++room.adding;
  let count = 0;
  for (let index = 0; index < all; index++) {
    const row = rowOf(table, keys[index]!);
    if (row === 0 || added[row >>> 2] === adding) continue;
    added[row >>> 2] = adding;
    keys[count++] = row;
  }
  for (let label = 0; label < bias.length; label++) sums[at + label] = bias[label]!;
  for (let from = 0; from < count; from += most) addRows(table, keys, from, Math.min(from + most, count), sums, at);
}

/** Adds some rows of a table to sums, four numbers of each row at once. */
function addRows({ rows, width, labels }: Table, chosen: Int32Array, from: number, to: number, sums: Int32Array, at: number): void {
  for (let part = 0; part < width; part += 4) {
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let index = from; index < to; index++) {
      const place = chosen[index]! + part;
      one = (one + rows[place]!) | 0;
      two = (two + rows[place + 1]!) | 0;
      three = (three + rows[place + 2]!) | 0;
      four = (four + rows[place + 3]!) | 0;
    }
    const first = at + part * 3;
    const last = at + labels.length;
    addParts(one, sums, first, last);
    addParts(two, sums, first + 3, last);
    addParts(three, sums, first + 6, last);
    addParts(four, sums, first + 9, last);
  }
}

/** Adds what three labels weigh, of a number that they share, to their sums. */
function addParts(number: number, sums: Int32Array, first: number, last: number): void {
  for (let which = 0; which < 3 && first + which < last; which++) sums[first + which]! += partOf(number, which);
}

/**
 * The tokens of a sentence that speak most for a label: the shortest stretch around the heaviest that holds nearly all of the weight.
 *
 * @returns the first token, and the one after the last
 */
export function cueOf(view: View, label: number, terms: Terms, table: Table, room: Weighing): [number, number] {
  const { low, high } = view;
  const count = featuresOf(view, terms, table.useful, room);
  const gains = new Map<number, number>();
  let all = 0;
  for (let index = 0; index < count; index++) {
    const weight = partOf(table.rows[rowOf(table, room.keys[index]!) + Math.floor(label / 3)]!, label % 3);
    const token = room.tokens[index]!;
    if (weight <= 0 || token < 0) continue;
    gains.set(token, (gains.get(token) ?? 0) + weight);
    all += weight;
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
