import type { Reading } from '../reading.ts';
import type { Mention } from '../values/mention.ts';

/** Whether a sentence takes up a time that was named before: "then", "after that", "the same day". */
export function takesUp(reading: Reading, sentence: number, from: number): boolean {
  for (let token = from; token < reading.last(sentence); token++) {
    const word = reading.word(token);
    const next = token + 1 < reading.last(sentence) ? reading.word(token + 1) : '';
    if (word === 'then' || ((word === 'same' || word === 'that') && next === 'day')) return true;
    // "ring me till one, after that I am out" has another thing begin
    const end = next === 'that' ? token + 2 : token + 1;
    if (word === 'after' && (end >= reading.last(sentence) || reading.isParted(end))) return true;
  }
  return false;
}

/** The time that a sentence takes up from the one before it, behind a token. */
export function takenUp(reading: Reading, sentence: number, from: number): Mention | undefined {
  if (sentence === 0 || !takesUp(reading, sentence, from)) return undefined;
  return reading.dates(sentence - 1).at(-1);
}
