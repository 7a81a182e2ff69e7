import { flags, kinds, type Tokens } from '../text/tokens.ts';
import type { Terms } from './terms.ts';

/**
 * What a feature is: the top bits of its key; a term, two, or a circumstance are the rest. A term as it stands, or its kind or stem;
 * that in the sentence before or behind, or soon after a "not"; two side by side, both as they stand or both by kind or stem. Of a name
 * or a sum, what it is made of counts as behind.
 */
export const featureKinds = { exact: 0, coarse: 1, before: 2, behind: 3, negated: 4, next: 5, about: 6 } as const;

/** So many words behind a "not" are negated. */
export const negates = 5;

/** Circumstances of a sentence, by name, and of a name or a sum in it. */
export const circumstances = [
  'question',
  'exclamation',
  'colon',
  'unmarked',
  'first',
  'last',
  'only',
  'tiny',
  'short',
  'long',
  'candidate',
  'recruiting',
  'anybody',
  'after-question',
  'after-colon',
  'shouted',
  'place',
  'firm',
  'agency',
  'person',
  'region',
  'several',
  'initial',
  'plain',
  'own',
  'currency',
  'scaled',
  'period',
  'range',
  'large',
  'tiny-sum',
  'employer',
  'second',
  'third',
  'fourth',
  'fifth',
  'later',
  'one-left',
  'two-left',
  'three-left',
  'more-left',
  'of-two',
  'of-three',
  'of-four',
  'of-five',
  'of-six',
  'of-seven',
  'of-eight',
  'of-many',
] as const;

/** So many circumstances are bits of one number; the others are of the next. */
export const inOne = 31;

/** Whose words a sentence holds, as it is weighed. */
export type Side = 'candidate' | 'recruiting' | 'anybody';

/** The bit of each circumstance, from `inOne` on of the second number. */
export const about = Object.fromEntries(circumstances.map((name, index) => [name, index % inOne])) as Record<
  (typeof circumstances)[number],
  number
>;

/** Which terms begin or end a pair, or count alone; a bit each, by term. What has no bit is not looked up. */
export const uses = {
  exact: 1,
  coarse: 2,
  before: 4,
  behind: 8,
  negated: 16,
  nextFirst: 32,
  nextSecond: 64,
  all: 127,
} as const;

/** What is looked at: a sentence, its neighbours, and its circumstances. */
export interface View {
  /** The first token of the sentence before, or of this one. */
  readonly from: number;
  /** The first token, and the one after the last. */
  readonly low: number;
  readonly high: number;
  /** The token after the last of the sentence behind, or of this one. */
  readonly to: number;
  /** Circumstances, as bits of two numbers. */
  readonly bits: number;
  readonly more: number;
}

const termBits = 14;
/** So many terms, and none, have room in the key of a feature. */
export const mostTerms = 1 << termBits;

/** The key of a feature: what kind it is, and the numbers of its terms. */
export const keyOf = (kind: number, first: number, second = 0): number => (kind << (2 * termBits)) | (first << termBits) | second;
/** What kind of feature a key is of. */
export const kindIn = (key: number): number => key >>> (2 * termBits);
/** The number of its first term. */
export const firstIn = (key: number): number => (key >>> termBits) & (mostTerms - 1);
/** The number of its second term, 0 of a feature of one. */
export const secondIn = (key: number): number => key & (mostTerms - 1);

/** The terms of a text, and room for the features of a sentence. */
export interface Weighing {
  /** The term of each token: as it stands, and its kind or stem. */
  readonly exact: Uint16Array;
  readonly coarse: Uint16Array;
  /** Keys of features, and the token that completes each: -1 of a neighbour's. */
  keys: Int32Array;
  tokens: Int32Array;
  /** Marks what single terms have been met, by term and kind of feature, with the number of the sentence that is weighed. */
  met: Uint8Array;
  weighed: number;
}

/** Room for the terms of a text of so many tokens. */
export const createWeighing = (room: number): Weighing => ({
  exact: new Uint16Array(room),
  coarse: new Uint16Array(room),
  keys: new Int32Array(1024),
  tokens: new Int32Array(1024),
  met: new Uint8Array(0),
  weighed: 0,
});

/**
 * Writes the terms of each token of a text.
 *
 * @param tokens - the text, taken apart
 * @param terms - the terms of its vocabulary
 * @param plain - marks the words that are no name, however they are written
 * @param out - where they are written
 */
export function readTerms(tokens: Tokens, terms: Terms, plain: Uint8Array, out: Weighing): void {
  const { exact, coarse } = out;
  const { number, time, link, name } = terms;
  let sentence = 0;
  for (let token = 0; token < tokens.count; token++) {
    const isFirst = token === tokens.first[sentence];
    if (isFirst) sentence++;
    const word = tokens.word[token]!;
    const kind = tokens.kind[token];
    if (kind === kinds.word) {
      exact[token] = terms.exact[word]!;
      coarse[token] =
        !isFirst && plain[word] === 0 && (tokens.flag[token]! & (flags.capital | flags.upper)) === flags.capital
          ? name
          : terms.coarse[word]!;
    } else if (kind === kinds.number) {
      exact[token] = terms.exact[word]! === 0 ? number : terms.exact[word]!;
      coarse[token] = number;
    } else if (kind === kinds.time || kind === kinds.link) exact[token] = coarse[token] = kind === kinds.time ? time : link;
    else {
      exact[token] = terms.exact[word]!;
      coarse[token] = terms.coarse[word]!;
    }
  }
}

/**
 * Returns the circumstances of a sentence, as bits.
 *
 * @param text - the text
 * @param tokens - the text, taken apart
 * @param sentence - the number of the sentence
 * @param side - who speaks
 */
export function circumstancesOf(text: string, tokens: Tokens, sentence: number, side: Side): number {
  const low = tokens.first[sentence]!;
  const high = tokens.first[sentence + 1]!;
  const mark = tokens.mark[sentence]!;
  const size = high - low;
  let bits = 1 << about[side];
  if (mark === 63) bits |= 1 << about.question;
  else if (mark === 33) bits |= 1 << about.exclamation;
  else if (mark === 0) bits |= 1 << about.unmarked;
  if (endsInColon(text, tokens, high)) bits |= 1 << about.colon;
  if (sentence === 0) bits |= 1 << about.first;
  else {
    if (tokens.mark[sentence - 1] === 63) bits |= 1 << about['after-question'];
    if (endsInColon(text, tokens, low)) bits |= 1 << about['after-colon'];
  }
  if (sentence === tokens.sentences - 1) bits |= 1 << (sentence === 0 ? about.only : about.last);
  if (size <= 3) bits |= 1 << about.tiny;
  else if (size <= 8) bits |= 1 << about.short;
  else if (size > 24) bits |= 1 << about.long;
  let upper = 0;
  for (let token = low; token < high; token++) if ((tokens.flag[token]! & flags.upper) !== 0) upper++;
  if (upper > 3 && upper * 2 > size) bits |= 1 << about.shouted;
  return bits;
}

/**
 * Returns the circumstances of a sentence that are bits of the second number: where it stands, and whether an employer speaks.
 *
 * @param sentence - the number of the sentence
 * @param all - how many sentences there are
 * @param isEmployer - whether an employer speaks
 */
export function positionOf(sentence: number, all: number, isEmployer: boolean): number {
  let bits = isEmployer ? 1 << about.employer : 0;
  const left = all - 1 - sentence;
  if (sentence > 0) bits |= 1 << (about.second + Math.min(sentence, 5) - 1);
  if (left > 0) bits |= 1 << (about['one-left'] + Math.min(left, 4) - 1);
  if (all > 1) bits |= 1 << (about['of-two'] + Math.min(all, 9) - 2);
  return bits;
}

/** Whether a colon stands behind the token before a place. */
export function endsInColon(text: string, tokens: Tokens, high: number): boolean {
  let at = tokens.end[high - 1]!;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 42) at++;
  return text.charCodeAt(at) === 58;
}

/** A token has at most so many features: two pairs, itself in two forms, and as negated. */
export const featuresOfToken = 5;

/** Sees to it that the features of so many terms find room. */
export function makeRoom(out: Weighing, features: number): void {
  const size = features + circumstances.length + 2;
  if (out.keys.length >= size) return;
  out.keys = new Int32Array(size);
  out.tokens = new Int32Array(size);
}

/**
 * Writes the features of a sentence into `out` and returns how many there are; some may be there twice.
 *
 * @param view - the sentence, its neighbours and its circumstances
 * @param terms - the terms
 * @param useful - which terms are of use, as bits of `uses`
 * @param out - the terms of the text, and room
 */
export function featuresOf({ from, low, high, to, bits, more }: View, terms: Terms, useful: Uint8Array, out: Weighing): number {
  makeRoom(out, (high - low) * featuresOfToken + to - from);
  const { exact, coarse, keys, tokens } = out;
  let count = 0;
  const add = (key: number, token: number): void => {
    tokens[count] = token;
    keys[count++] = key;
  };
  let last = terms.start;
  let lastWord: number = terms.start;
  let negatedTo = -1;
  for (let token = low; token <= high; token++) {
    const here = token < high ? coarse[token]! : terms.end;
    const word = token < high ? exact[token]! : terms.end;
    const use = useful[here]!;
    const at = token < high ? token : high - 1;
    if ((use & uses.nextSecond) !== 0 && (useful[last]! & uses.nextFirst) !== 0) add(keyOf(featureKinds.next, last, here), at);
    const areOthers = word !== here || lastWord !== last;
    if (areOthers && (useful[word]! & uses.nextSecond) !== 0 && (useful[lastWord]! & uses.nextFirst) !== 0)
      add(keyOf(featureKinds.next, lastWord, word), at);
    last = here;
    lastWord = word;
    if (token === high) break;
    if ((use & uses.coarse) !== 0) add(keyOf(featureKinds.coarse, here), token);
    if ((useful[word]! & uses.exact) !== 0) add(keyOf(featureKinds.exact, word), token);
    if (here === terms.not) negatedTo = token + negates;
    else if (token <= negatedTo && (use & uses.negated) !== 0) add(keyOf(featureKinds.negated, here), token);
  }
  for (let token = from; token < low; token++) {
    const here = coarse[token]!;
    if ((useful[here]! & uses.before) === 0) continue;
    tokens[count] = -1;
    keys[count++] = keyOf(featureKinds.before, here);
  }
  for (let token = high; token < to; token++) {
    const here = coarse[token]!;
    if ((useful[here]! & uses.behind) === 0) continue;
    tokens[count] = -1;
    keys[count++] = keyOf(featureKinds.behind, here);
  }
  for (let left = bits; left !== 0; left &= left - 1) {
    tokens[count] = low;
    keys[count++] = keyOf(featureKinds.about, 31 - Math.clz32(left & -left));
  }
  for (let left = more; left !== 0; left &= left - 1) {
    tokens[count] = low;
    keys[count++] = keyOf(featureKinds.about, inOne + 31 - Math.clz32(left & -left));
  }
  return count;
}
