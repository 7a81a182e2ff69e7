import { circumstances, featureKinds, firstIn, keyOf, kindIn, uses } from './features.ts';
import type { Terms } from './terms.ts';
import type { Entry } from './weights.ts';

/**
 * What features weigh for some labels, made ready to weigh with: a row for each feature.
 *
 * Three labels share a number, ten bits each, so that one addition serves three sums. Weights lie between -15 and 15: the sums of
 * `most` rows stay apart.
 */
export interface Table {
  readonly labels: readonly string[];
  /** The weight of every sentence, by label. */
  readonly bias: Int32Array;
  /** Which terms are of use. */
  readonly useful: Uint8Array;
  /** Where the rows of features of one term begin: by term, then by what kind of feature it is; the row at 0 is empty. */
  readonly alone: Int32Array;
  /** Where the rows of circumstances begin. */
  readonly abouts: Int32Array;
  /** The keys of the other features, hashed; 0 where none is. */
  readonly slots: Int32Array;
  /** Where the rows of those begin. */
  readonly places: Int32Array;
  /** The rows, one after the other. */
  readonly rows: Int32Array;
  /** How many numbers a row is: a multiple of four. */
  readonly width: number;
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
  const width = Math.ceil(names.length / 12) * 4;
  const rows = new Map<number, number[]>();
  const useful = new Uint8Array(terms.names.length);
  for (const entry of entries) {
    const number = numbers.get(entry.label);
    const key = number === undefined ? undefined : note(entry, terms, useful);
    if (number === undefined || key === undefined) continue;
    const row = rows.get(key) ?? Array.from({ length: width }, () => 0);
    rows.set(key, row);
    row[Math.floor(number / 3)]! += entry.weight * 2 ** ((number % 3) * 10);
  }
  if (all) useful.fill(uses.all);
  useful[0] = 0;
  const pairs = [...rows.keys()].filter((key) => key >= ofTwo && key < ofNone).length;
  let size = 64;
  while (size < pairs * 1.25) size *= 2;
  const alone = new Int32Array(terms.names.length * ofOne);
  const abouts = new Int32Array(circumstances.length);
  const slots = new Int32Array(size);
  const places = new Int32Array(size);
  let place = 0;
  for (const key of rows.keys()) {
    place += width;
    if (key < ofTwo) alone[placeOf(key)] = place;
    else if (key >= ofNone) abouts[firstIn(key)] = place;
    else {
      let slot = slotOf(key, size);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = key;
      places[slot] = place;
    }
  }
  return {
    labels: names,
    bias: Int32Array.from(labels.values()),
    useful,
    alone,
    abouts,
    slots,
    places,
    rows: Int32Array.from([...Array.from({ length: width }, () => 0), ...[...rows.values()].flat()]),
    width,
  };
}

/** So many kinds of features are of one term. */
export const ofOne = featureKinds.next;

/** So many rows may be added up before their sums are taken apart. */
export const most = 34;

const zeros = 512 * (1 + 2 ** 10 + 2 ** 20);

/** The weight, or the sum of weights, for one of the three labels that share a number: 0, 1 or 2. */
export const partOf = (number: number, which: number): number => (((number + zeros) >> (which * 10)) & 1023) - 512;

/** The least key of a feature of two terms: below are those of one. */
const ofTwo = keyOf(featureKinds.next, 0);
/** The least key of a circumstance. */
const ofNone = keyOf(featureKinds.about, 0);

const placeOf = (key: number): number => firstIn(key) * ofOne + kindIn(key);

const slotOf = (key: number, size: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & (size - 1);

/** The use of the first term of a feature, by kind. */
const useOf = [uses.exact, uses.coarse, uses.before, uses.behind, uses.negated, uses.nextFirst];

/** The key of a feature whose terms exist, its use noted. */
function note({ kind, first, second }: Entry, terms: Terms, useful: Uint8Array): number | undefined {
  if (kind === featureKinds.about) return keyOf(kind, circumstances.indexOf(first.slice(1) as (typeof circumstances)[number]));
  const one = terms.idOf(first);
  const other = second === '' ? 0 : terms.idOf(second);
  if (one === 0 || (second !== '' && other === 0)) return undefined;
  useful[one]! |= useOf[kind]!;
  if (other !== 0) useful[other]! |= uses.nextSecond;
  return keyOf(kind, one, other);
}

/** Where the row of a feature begins, 0 where it weighs nothing. */
export function rowOf(table: Table, key: number): number {
  if (key < ofTwo) return table.alone[placeOf(key)]!;
  return key < ofNone ? rowOfPair(table, key) : table.abouts[firstIn(key)]!;
}

/** Where the row of a feature of two terms begins, 0 where it weighs nothing. */
export function rowOfPair({ slots, places }: Table, key: number): number {
  let slot = slotOf(key, slots.length);
  for (;;) {
    const held = slots[slot]!;
    if (held === key) return places[slot]!;
    if (held === 0) return 0;
    slot = (slot + 1) & (slots.length - 1);
  }
}
