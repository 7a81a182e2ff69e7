import type { Reading } from '../reading.ts';
import type { Span } from './span.ts';

/**
 * The kind of contract that a sentence names: what is special, as "W-2", before what any contract is called; with the words that belong
 * to it ("contract to hire", "outside IR35"). Nothing where no word of it is known.
 *
 * @param low - its first token
 * @param high - the token after its last
 */
export function contractIn(reading: Reading, low: number, high: number): Span | undefined {
  const { word } = reading.tokens;
  const special = reading.reader.marks('contracts');
  const plain = reading.reader.marks('plainContracts');
  const joins = reading.reader.marks('contractJoins');
  const leads = reading.reader.marks('contractLeads');
  const isSpecial = (token: number): boolean => special[word[token]!] === 1 && !endsName(reading, token, low);
  const isKind = (token: number): boolean => isSpecial(token) || (plain[word[token]!] === 1 && !isDirectOther(reading, token, high));
  let from = -1;
  // "500 a day outside"
  const isSide = (token: number) => ['inside', 'outside'].includes(reading.word(token));
  for (const is of [isSpecial, isKind, isSide]) for (let token = low; token < high && from < 0; token++) if (is(token)) from = token;
  if (from < 0) return undefined;
  let to = from + 1;
  // what joins two kinds belongs to both
  for (let token = to; token < high && !reading.isParted(token); token++) {
    if (isKind(token)) to = token + 1;
    else if (joins[word[token]!] !== 1) break;
  }
  for (let token = from - 1; token >= low && !reading.isParted(token + 1); token--) {
    if (isKind(token) || leads[word[token]!] === 1) from = token;
    else if (joins[word[token]!] !== 1) break;
  }
  return { from, to };
}

/** Whether a "direct" stands between two tokens that is no kind of contract. */
export function holdsDirectOther(reading: Reading, low: number, high: number): boolean {
  for (let token = low; token < high; token++) if (isDirectOther(reading, token, high)) return true;
  return false;
}

/** Whether a token is the "direct" of "our direct client" or "a direct line", not that of "direct hire" or "we can do it direct". */
const isDirectOther = (reading: Reading, token: number, high: number): boolean =>
  reading.word(token) === 'direct' &&
  token + 1 < high &&
  !reading.isParted(token + 1) &&
  !reading.is(token + 1, 'contractNouns') &&
  !reading.is(token + 1, 'contractJoins') &&
  !reading.is(token + 1, 'contracts') &&
  !reading.is(token + 1, 'plainContracts');

/** Whether a word ends the name of a firm: the last one of "Acme Corp". */
const endsName = (reading: Reading, token: number, low: number): boolean =>
  reading.reader.names.firmWords[reading.tokens.word[token]!] === 1 &&
  token > low &&
  !reading.isParted(token) &&
  reading.isCapital(token) &&
  reading.isCapital(token - 1);
