import { featureKinds, featuresOf, featuresOfToken, inOne, keyOf, makeRoom, negates, uses, type View, type Weighing } from './features.ts';
import { most, ofOne, partOf, rowOf, rowOfPair, type Table } from './table.ts';
import type { Terms } from './terms.ts';

/**
 * Adds up what the features of a sentence say for each label.
 *
 * @param view - the sentence
 * @param sums - where the sum of each label is written, from `at` on
 */
export function weigh(view: View, terms: Terms, table: Table, room: Weighing, sums: Int32Array, at: number): void {
  const { bias } = table;
  const count = rowsOf(view, terms, table, room);
  for (let label = 0; label < bias.length; label++) sums[at + label] = bias[label]!;
  for (let from = 0; from < count; from += most) addRows(table, room.keys, from, Math.min(from + most, count), sums, at);
}

/**
 * Writes where the rows of a sentence's features begin, once each, and returns how many there are: those of `featuresOf`, which gives
 * them at greater length.
 */
function rowsOf({ from, low, high, to, bits, more }: View, terms: Terms, table: Table, room: Weighing): number {
  makeRoom(room, (high - low) * featuresOfToken + to - from);
  const { useful, alone, abouts } = table;
  const { exact, coarse, keys: rows } = room;
  const { met, mark } = meet(room, terms);
  let count = 0;
  let last = terms.start;
  let lastWord: number = terms.start;
  let isLastMet = false;
  let isLastWordMet = false;
  let negatedTo = -1;
  for (let token = low; token <= high; token++) {
    const here = token < high ? coarse[token]! : terms.end;
    const word = token < high ? exact[token]! : terms.end;
    const place = here * ofOne + featureKinds.coarse;
    const placeOfWord = word * ofOne + featureKinds.exact;
    const use = useful[here]!;
    const isMet = met[place] === mark;
    const isWordMet = met[placeOfWord] === mark;
    if ((use & uses.nextSecond) !== 0 && (useful[last]! & uses.nextFirst) !== 0) {
      const row = rowOfPair(table, keyOf(featureKinds.next, last, here));
      if (row !== 0 && !(isMet && isLastMet && holds(rows, count, row))) rows[count++] = row;
    }
    const areOthers = word !== here || lastWord !== last;
    if (areOthers && (useful[word]! & uses.nextSecond) !== 0 && (useful[lastWord]! & uses.nextFirst) !== 0) {
      const row = rowOfPair(table, keyOf(featureKinds.next, lastWord, word));
      if (row !== 0 && !(isWordMet && isLastWordMet && holds(rows, count, row))) rows[count++] = row;
    }
    last = here;
    lastWord = word;
    isLastMet = isMet;
    isLastWordMet = isWordMet;
    if (token === high) break;
    if (!isMet) {
      met[place] = mark;
      if (alone[place] !== 0) rows[count++] = alone[place]!;
    }
    if (!isWordMet) {
      met[placeOfWord] = mark;
      if (alone[placeOfWord] !== 0) rows[count++] = alone[placeOfWord]!;
    }
    if (here === terms.not) negatedTo = token + negates;
    else if (token <= negatedTo) {
      const negated = here * ofOne + featureKinds.negated;
      if (alone[negated] === 0 || met[negated] === mark) continue;
      met[negated] = mark;
      rows[count++] = alone[negated]!;
    }
  }
  for (let token = from; token < low; token++) {
    const place = coarse[token]! * ofOne + featureKinds.before;
    if (alone[place] === 0 || met[place] === mark) continue;
    met[place] = mark;
    rows[count++] = alone[place]!;
  }
  for (let token = high; token < to; token++) {
    const place = coarse[token]! * ofOne + featureKinds.behind;
    if (alone[place] === 0 || met[place] === mark) continue;
    met[place] = mark;
    rows[count++] = alone[place]!;
  }
  for (let left = bits; left !== 0; left &= left - 1) rows[count++] = abouts[31 - Math.clz32(left & -left)]!;
  for (let left = more; left !== 0; left &= left - 1) rows[count++] = abouts[inOne + 31 - Math.clz32(left & -left)]!;
  return count;
}

/** Room to mark what is met in another sentence, and its mark. */
function meet(room: Weighing, terms: Terms): { met: Uint8Array; mark: number } {
  if (room.met.length < terms.names.length * ofOne) room.met = new Uint8Array(terms.names.length * ofOne);
  if (room.weighed === 255) {
    room.met.fill(0);
    room.weighed = 0;
  }
  return { met: room.met, mark: ++room.weighed };
}

function holds(rows: Int32Array, count: number, row: number): boolean {
  for (let index = 0; index < count; index++) if (rows[index] === row) return true;
  return false;
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
  const gains = new Array<number>(high - low).fill(0);
  let all = 0;
  for (let index = 0; index < count; index++) {
    const weight = partOf(table.rows[rowOf(table, room.keys[index]!) + Math.floor(label / 3)]!, label % 3);
    const token = room.tokens[index]!;
    if (weight <= 0 || token < 0) continue;
    gains[token - low]! += weight;
    all += weight;
  }
  let from = low;
  let to = high;
  let left = all * 0.3;
  for (;;) {
    const first = gains[from - low]!;
    const final = gains[to - 1 - low]!;
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
