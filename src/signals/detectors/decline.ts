import type { Reading } from '../reading.ts';
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

/** What is given for a reason: the clause after "because", else the rest of the refusal's sentence, else the next sentence. */
function reasonOf(reading: Reading, sentence: number): string | undefined {
  const low = reading.first(sentence);
  const high = reading.last(sentence);
  for (let token = low + 1; token < high - 2; token++) {
    if (!reading.is(token, 'becauses')) continue;
    return reading.word(token) === 'so' && token > low + 2 ? reading.slice(low, token) : reading.slice(token + 1, high);
  }
  const [from, to] = reading.cue('decline', sentence);
  if (high - to >= 3) return reading.slice(to, high);
  if (from - low >= 4) return reading.slice(low, from);
  const next = sentence + 1;
  const isReason =
    next < reading.tokens.sentences &&
    reading.last(next) - reading.first(next) >= 2 &&
    reading.endsWith(next) !== 63 &&
    reading.weight('acknowledgement', next) <= 0;
  if (isReason) return reading.slice(reading.first(next), reading.last(next));
  return high - low >= 7 ? reading.slice(low, high) : undefined;
}
