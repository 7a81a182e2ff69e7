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

/** The weights of some labels, made ready to weigh with. */
export interface Weights {
  readonly labels: readonly string[];
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
  readonly label: string;
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
  const signs = new Map(Object.entries(labels).map(([label, [sign]]) => [sign, label]));
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
 * The weights of some labels, made ready.
 *
 * @param labels - the labels, and the weight of every sentence for each
 * @param entries - what features weigh for them, and for others
 * @param terms - the terms that the features speak of
 * @param all - whether every term is of use: for learning
 */
export function createWeights(labels: ReadonlyMap<string, number>, entries: readonly Entry[], terms: Terms, all: boolean): Weights {
  const names = [...labels.keys()];
  const numbers = new Map(names.map((label, number) => [label, number]));
  const rows = new Map<number, Entry[]>();
  const useful = new Uint8Array(terms.names.length);
  for (const entry of entries) {
    const key = labels.has(entry.label) ? note(entry, terms, useful) : undefined;
    if (key === undefined) continue;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [entry]);
    else row.push(entry);
  }
  if (all) useful.fill(uses.all);
  useful[0] = 0;
  let size = 64;
  while (size < rows.size * 3) size *= 2;
  const slots = new Int32Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const labelOf: number[] = [];
  const weightOf: number[] = [];
  for (const [key, row] of rows) {
    let slot = slotOf(key, size);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = key;
    starts[slot] = labelOf.length;
    for (const { label, weight } of row) {
      labelOf.push(numbers.get(label)!);
      weightOf.push(weight);
    }
    ends[slot] = labelOf.length;
  }
  return {
    labels: names,
    bias: Int32Array.from(labels.values()),
    useful,
    slots,
    starts,
    ends,
    labelOf: Uint8Array.from(labelOf),
    weightOf: Int8Array.from(weightOf),
  };
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
