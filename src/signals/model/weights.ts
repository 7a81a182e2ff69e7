import { circumstances, featureKinds, keyOf, uses } from './features.ts';
import type { Terms } from './terms.ts';

/**
 * What features of a sentence say for and against each label.
 *
 * `labels` gives each label its sign and the weight of every sentence. A line of `features` is about a word, as in
 * `call=AB2c-D me=A3B`: "call" weighs 1 for the labels A and B, 2 for c, -2 for D; "call me", side by side, 1 for A and 3 for B.
 * `word` stands as it is written, `word*` with its forms, `@kind` for words of a kind, `#circumstance` for the sentence as a whole;
 * `<` and `>` are its edges.
 */
export interface WeightLexicon {
  readonly labels: Readonly<Record<string, readonly [sign: string, everySentence: number]>>;
  readonly features: string;
}

/** No weights: what learning begins with. */
export const noWeights: WeightLexicon = { labels: {}, features: '' };

/** The weights of a lexicon, made ready to weigh with. */
export interface Weights {
  readonly labels: readonly string[];
  /** The number of a label, -1 for one that nothing was learnt of. */
  readonly indexOf: (label: string) => number;
  /** The weight of every sentence, by label. */
  readonly bias: Int32Array;
  /** Which terms are of use. */
  readonly useful: Uint8Array;
  /** Keys of features, hashed; 0 where none is. */
  readonly slots: Int32Array;
  /** Where the row of a slot begins and ends: labels and what they weigh. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly labelOf: Uint8Array;
  readonly weightOf: Int8Array;
}

/** What a feature weighs for a label. */
export interface Entry {
  readonly label: number;
  readonly weight: number;
  readonly kind: number;
  readonly first: string;
  readonly second: string;
}

const kindOf = (first: string, second: string): number => {
  if (second !== '') return featureKinds.next;
  if (first.startsWith('#')) return featureKinds.about;
  return first.endsWith('*') || first.startsWith('@') ? featureKinds.coarse : featureKinds.exact;
};

/** Every weight of a lexicon. */
export function entriesOf({ labels, features }: WeightLexicon): Entry[] {
  const signs = new Map(Object.values(labels).map(([sign], label) => [sign, label]));
  const entries: Entry[] = [];
  for (const line of features.split('\n')) {
    const [head = '', ...pairs] = line.split(' ');
    const [first = '', alone = ''] = head.split('=');
    readCode(alone, (sign, weight) => entries.push({ label: signs.get(sign)!, weight, kind: kindOf(first, ''), first, second: '' }));
    for (const pair of pairs) {
      const [second = '', code = ''] = pair.split('=');
      readCode(code, (sign, weight) => entries.push({ label: signs.get(sign)!, weight, kind: featureKinds.next, first, second }));
    }
  }
  return entries;
}

/** Reads `AB2c-D`: a digit, and a minus, hold from there on. */
function readCode(code: string, found: (sign: string, weight: number) => void): void {
  let size = 1;
  let way = 1;
  for (const char of code) {
    if (char === '-') way = -1;
    else if (char >= '1' && char <= '9') size = Number(char);
    else found(char, way * size);
  }
}

/** Writes what a feature weighs for labels, by their signs. */
export function writeCode(weights: readonly (readonly [sign: string, weight: number])[]): string {
  let code = '';
  let size = 1;
  let way = 1;
  for (const [sign, weight] of [...weights].sort(
    (one, other) => Math.sign(other[1]) - Math.sign(one[1]) || Math.abs(one[1]) - Math.abs(other[1]),
  )) {
    if (weight < 0 && way > 0) code += '-';
    way = Math.sign(weight);
    if (Math.abs(weight) !== size) code += String(Math.abs(weight));
    size = Math.abs(weight);
    code += sign;
  }
  return code;
}

/** The names of the terms that features speak of. */
export function termsIn(entries: readonly Entry[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, first, second } of entries) {
    if (kind === featureKinds.about) continue;
    names.add(first);
    if (second !== '') names.add(second);
  }
  return names;
}

/**
 * Weights made ready.
 *
 * @param lexicon - the weights, as written
 * @param terms - the terms that they speak of
 * @param all - whether every term is of use: for learning
 */
export function createWeights(lexicon: WeightLexicon, terms: Terms, all: boolean): Weights {
  const entries = entriesOf(lexicon);
  const rows = new Map<number, Entry[]>();
  const useful = new Uint8Array(terms.names.length);
  for (const entry of entries) {
    const key = note(entry, terms, useful);
    if (key === undefined) continue;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [entry]);
    else row.push(entry);
  }
  if (all) useful.fill(uses.all);
  useful[0] = 0;
  let size = 1024;
  while (size < rows.size * 3) size *= 2;
  const slots = new Int32Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const labelOf = new Uint8Array(entries.length);
  const weightOf = new Int8Array(entries.length);
  let count = 0;
  for (const [key, row] of rows) {
    let slot = slotOf(key, size);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = key;
    starts[slot] = count;
    for (const { label, weight } of row) {
      labelOf[count] = label;
      weightOf[count++] = weight;
    }
    ends[slot] = count;
  }
  const bias = Int32Array.from(Object.values(lexicon.labels), ([, everySentence]) => everySentence);
  const labels = Object.keys(lexicon.labels);
  const indexes = new Map(labels.map((label, index) => [label, index]));
  return { labels, indexOf: (label) => indexes.get(label) ?? -1, bias, useful, slots, starts, ends, labelOf, weightOf };
}

const slotOf = (key: number, size: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & (size - 1);

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

/** The slot of a key, or -1. */
export function findSlot({ slots }: Weights, key: number): number {
  const last = slots.length - 1;
  let slot = slotOf(key, slots.length);
  for (;;) {
    const here = slots[slot]!;
    if (here === key) return slot;
    if (here === 0) return -1;
    slot = (slot + 1) & last;
  }
}
