import { flags, kinds, type Tokens } from '../text/tokens.ts';
import type { Terms } from './terms.ts';

/** What a feature is: the top bits of its key. Two terms, one, or a circumstance are the rest. */
export const featureKinds = { exact: 0, coarse: 1, next: 2, about: 3 } as const;

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
] as const;

/** Whose words a sentence holds, as it is weighed. */
export type Side = 'candidate' | 'recruiting' | 'anybody';

/** The bit of each circumstance. */
export const about = Object.fromEntries(circumstances.map((name, index) => [name, index])) as Record<
  (typeof circumstances)[number],
  number
>;

/** Which terms begin or end a pair, or count alone; a bit each, by term. What has no bit is not looked up. */
export const uses = { exact: 1, nextFirst: 2, nextSecond: 4, coarse: 8, all: 15 } as const;

/** The key of a feature. */
export const keyOf = (kind: number, first: number, second = 0): number => (kind << 28) | (first << 14) | second;

/** The terms of a text, and room for the features of a sentence. */
export interface Weighing {
  /** The term of each token: as it stands, and its kind or stem. */
  readonly exact: Uint16Array;
  readonly coarse: Uint16Array;
  /** Keys of features, and the token that completes each. */
  keys: Int32Array;
  tokens: Int32Array;
}

/** Room for the terms of a text of so many tokens. */
export const createWeighing = (room: number): Weighing => ({
  exact: new Uint16Array(room),
  coarse: new Uint16Array(room),
  keys: new Int32Array(1024),
  tokens: new Int32Array(1024),
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

/** Whether a colon stands behind the token before a place. */
export function endsInColon(text: string, tokens: Tokens, high: number): boolean {
  let at = tokens.end[high - 1]!;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 42) at++;
  return text.charCodeAt(at) === 58;
}

/**
 * Writes the features of a sentence into `out` and returns how many there are.
 *
 * @param low - its first token
 * @param high - the token after its last
 * @param bits - its circumstances
 * @param terms - the terms
 * @param useful - which terms are of use, as bits of `uses`
 * @param out - the terms of the text, and room
 */
export function featuresOf(low: number, high: number, bits: number, terms: Terms, useful: Uint8Array, out: Weighing): number {
  if (out.keys.length < (high - low) * 3 + 34) {
    out.keys = new Int32Array((high - low) * 3 + 34);
    out.tokens = new Int32Array((high - low) * 3 + 34);
  }
  const { exact, coarse, keys, tokens } = out;
  let count = 0;
  let before = terms.start;
  for (let token = low; token < high; token++) {
    const here = exact[token]!;
    const use = useful[here]!;
    if ((use & uses.nextSecond) !== 0 && (useful[before]! & uses.nextFirst) !== 0) {
      tokens[count] = token;
      keys[count++] = keyOf(featureKinds.next, before, here);
    }
    before = here;
    if ((use & uses.exact) !== 0) {
      tokens[count] = token;
      keys[count++] = keyOf(featureKinds.exact, here);
    }
    const rough = coarse[token]!;
    if ((useful[rough]! & uses.coarse) !== 0) {
      tokens[count] = token;
      keys[count++] = keyOf(featureKinds.coarse, rough);
    }
  }
  if ((useful[before]! & uses.nextFirst) !== 0 && (useful[terms.end]! & uses.nextSecond) !== 0) {
    tokens[count] = high - 1;
    keys[count++] = keyOf(featureKinds.next, before, terms.end);
  }
  for (let left = bits; left !== 0; left &= left - 1) {
    tokens[count] = low;
    keys[count++] = keyOf(featureKinds.about, 31 - Math.clz32(left & -left));
  }
  return count;
}
