import type { Reading } from '../reading.ts';
import { kinds } from '../text/tokens.ts';
import { candidateOnly, type Detector } from './detector.ts';

/** Does not want to go on with this job. */
export const decline: Detector = {
  type: 'decline',
  from: candidateOnly,
  counts: 'the candidate does not want to go on with this job, with a reason or not; "not now" is one',
  not: 'a question; "I have not said no"; a refused date or a refused sum with the wish to go on',
  detect(reading) {
    const sentence = reading.best('decline', candidateOnly);
    if (sentence < 0) return;
    const reason = reasonOf(reading, sentence);
    reading.addSentence(reason === undefined ? { type: 'decline' } : { type: 'decline', reason }, sentence);
  },
};

/** What is given for a reason: the clause after "because" or before "so", else the clauses of the refusal's sentence that say more than no, else those of the next or the one before. */
function reasonOf(reading: Reading, sentence: number): string | undefined {
  const low = reading.first(sentence);
  const high = reading.last(sentence);
  for (let token = low; token < high - 2; token++) {
    if (!reading.is(token, 'becauses') || isComparing(reading, token)) continue;
    if (reading.word(token) !== 'so') return becauseOf(reading, token + 1, high);
    const reason = token > low + 2 ? tellingIn(reading, low, token) : undefined;
    if (reason !== undefined) return reason;
  }
  const own = tellingIn(reading, low, high);
  if (own !== undefined) return own;
  for (const next of [sentence + 1, sentence - 1]) {
    if (next < 0 || next >= reading.tokens.sentences || reading.endsWith(next) === 63 || reading.weight('acknowledgement', next) > 0)
      continue;
    const reason = tellingIn(reading, reading.first(next), reading.last(next));
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** "as discussed", "as soon as", "so sorry", "since Monday" give no reason. */
function isComparing(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (word === 'as') return !(reading.is(token + 1, 'subjects') || reading.is(token + 1, 'reasonLeads'));
  return word === 'so' && !reading.isParted(token) && reading.is(token + 1, 'noReasons') && !reading.is(token + 1, 'subjects');
}

/** The clause behind "because", "because of" and "due to", without the thanks that follow. */
function becauseOf(reading: Reading, from: number, high: number): string {
  const start = reading.word(from) === 'of' || reading.word(from) === 'to' ? from + 1 : from;
  return tellingIn(reading, start, high) ?? reading.slice(start, high);
}

/** The clauses between two tokens that tell more than a refusal, up to the first that does not; nothing where none does. */
function tellingIn(reading: Reading, low: number, high: number): string | undefined {
  let from = -1;
  let to = low;
  for (let token = low; token < high; ) {
    const end = clauseEnd(reading, token, high);
    if (tells(reading, token, end)) {
      if (from < 0) from = token;
      to = end;
    } else if (from >= 0) break;
    token = end;
  }
  return from < 0 ? undefined : reading.slice(reading.is(from, 'joins') ? from + 1 : from, to);
}

/** The token after a clause: at the next comma, dash, bracket, or "but". */
function clauseEnd(reading: Reading, from: number, high: number): number {
  let to = from + 1;
  while (to < high && !reading.isParted(to) && reading.word(to) !== 'but') to++;
  return to;
}

/** Whether a clause holds two words, one of which no mere refusal, greeting or thanks has; what asks for something tells nothing, nor does what is refused. */
function tells(reading: Reading, from: number, to: number): boolean {
  const first = reading.is(from, 'joins') ? from + 1 : from;
  if (to - first < 2 || reading.is(first, 'asks')) return false;
  let isRefused = false;
  for (let token = first; token < to; token++) {
    if (reading.is(token, 'refuses')) isRefused = true;
    else if (reading.is(token, 'reasonPreps')) isRefused = false;
    if (!isRefused && reading.tokens.kind[token] === kinds.word && !reading.is(token, 'noReasons')) return true;
  }
  return false;
}
