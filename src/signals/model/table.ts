import { circumstances, featureKinds, keyOf, uses } from './features.ts';
import type { Terms } from './terms.ts';
import type { Entry } from './weights.ts';

/** What features weigh for some labels, made ready to weigh with: a row of entries for each feature. */
export interface Table {
  readonly labels: readonly string[];
  /** The weight of every sentence, by label. */
  readonly bias: Int32Array;
  /** Which terms are of use. */
  readonly useful: Uint8Array;
  /** The rows of features of one term: by term as it stands, then by kind or stem; row 0 is empty. */
  readonly alone: Uint16Array;
  /** The other features, hashed: in pairs, the key and its row; row 0 where none is. */
  readonly slots: Int32Array;
  /** Where each row begins, and at the end of the list where the last one ends. */
  readonly starts: Int32Array;
  /** A weight, times 256, and the number of the label that it is for. */
  readonly entries: Int16Array;
}

/**
 * A table of weights.
 *
 * @param labels - the labels, and the weight of every sentence for each
 * @param entries - what features weigh for them, and for others
 * @param terms - the terms that the features speak of
 * @param all - whether every term is of use: for learning
 */
export function createTable(labels: ReadonlyMap<string, number>, entries: readonly Entry[], terms: Terms, all: boolean): Table {
  const names = [...labels.keys()];
  const numbers = new Map(names.map((label, number) => [label, number]));
  const rows = new Map<number, number[]>();
  const useful = new Uint8Array(terms.names.length);
  for (const entry of entries) {
    const number = numbers.get(entry.label);
    const key = number === undefined ? undefined : note(entry, terms, useful);
    if (number === undefined || key === undefined) continue;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [entry.weight * 256 + number]);
    else row.push(entry.weight * 256 + number);
  }
  if (all) useful.fill(uses.all);
  useful[0] = 0;
  let size = 64;
  while (size < rows.size * 2) size *= 2;
  const alone = new Uint16Array(terms.names.length * 2);
  const slots = new Int32Array(size * 2);
  const starts = [0, 0];
  for (const [key, row] of rows) {
    const number = starts.length - 1;
    starts.push(starts[number]! + row.length);
    if (key < ofTwo) alone[placeOf(key, alone)] = number;
    else {
      let slot = slotOf(key, size);
      while (slots[slot + 1] !== 0) slot = (slot + 2) & (size * 2 - 1);
      slots[slot] = key;
      slots[slot + 1] = number;
    }
  }
  return {
    labels: names,
    bias: Int32Array.from(labels.values()),
    useful,
    alone,
    slots,
    starts: Int32Array.from(starts),
    entries: Int16Array.from([...rows.values()].flat()),
  };
}

/** The least key of a feature of two terms: below are those of one. */
const ofTwo = keyOf(featureKinds.next, 0);

const placeOf = (key: number, alone: Uint16Array): number =>
  (key >>> 28 === featureKinds.exact ? 0 : alone.length >>> 1) + ((key >>> 14) & 0x3fff);

const slotOf = (key: number, size: number): number => ((Math.imul(key, 0x9e3779b1) >>> 12) & (size - 1)) * 2;

/** The key of a feature whose terms exist, its use noted. */
function note({ kind, first, second }: Entry, terms: Terms, useful: Uint8Array): number | undefined {
  if (kind === featureKinds.about) return keyOf(kind, circumstances.indexOf(first.slice(1) as (typeof circumstances)[number]));
  const one = terms.idOf(first);
  const other = second === '' ? 0 : terms.idOf(second);
  if (one === 0 || (second !== '' && other === 0)) return undefined;
  if (kind === featureKinds.exact) useful[one]! |= uses.exact;
  else if (kind === featureKinds.coarse) useful[one]! |= uses.coarse;
  else {
    useful[one]! |= uses.nextFirst;
    useful[other]! |= uses.nextSecond;
  }
  return keyOf(kind, one, other);
}

/** The row of a feature, 0 where it weighs nothing. */
export function rowOf({ alone, slots }: Table, key: number): number {
  if (key < ofTwo) return alone[placeOf(key, alone)]!;
  const last = slots.length - 1;
  let slot = slotOf(key, slots.length >>> 1);
  for (;;) {
    const row = slots[slot + 1]!;
    if (row === 0 || slots[slot] === key) return row;
    slot = (slot + 2) & last;
  }
}
