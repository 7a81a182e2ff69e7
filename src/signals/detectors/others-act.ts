import type { Reading } from '../reading.ts';

/** Who acts by a verb: the writer, somebody else, or nobody that can be told. */
const actors = { unknown: 0, writer: 1, other: 2 } as const;

/**
 * Whether a sentence tells only what somebody else will do: "She will send it", "Dana is calling you at three". What the writer does too,
 * or what has no such subject ("Will call", "The form will be sent"), is not.
 */
export function isOthersAct(reading: Reading, sentence: number): boolean {
  if (isRetold(reading)) return false;
  const low = reading.first(sentence);
  const high = reading.last(sentence);
  let isOther = false;
  let isWill = false;
  for (let token = low; token < high; token++) {
    const will = reading.is(token, 'wills');
    if (!will && (isWill || !isGoing(reading, token, high))) continue;
    if (will && !isWill) {
      isWill = true;
      isOther = false;
    }
    if (isPassive(reading, token)) return false;
    if (actorBefore(reading, token, low) !== actors.other) return false;
    isOther = true;
  }
  return isOther;
}

/** A call retold says who did what. */
const isRetold = (reading: Reading): boolean => reading.retold && (reading.role !== undefined || reading.tellsOfCall);

/** "is going to", "am sending" */
function isGoing(reading: Reading, token: number, high: number): boolean {
  const word = reading.word(token);
  return (word === 'is' || word === 'are' || word === 'am' || word === "'s") && token + 1 < high && isIng(reading, token + 1);
}

const isIng = (reading: Reading, token: number): boolean => reading.written(token).toLowerCase().endsWith('ing');

/** "will be sent", but not "will be sending" */
const isPassive = (reading: Reading, token: number): boolean => reading.word(token + 1) === 'be' && !isIng(reading, token + 2);

/** Who acts by a verb that begins at a token: what stands before it, but for "also" and the like. */
function actorBefore(reading: Reading, verb: number, low: number): number {
  let token = verb - 1;
  while (token >= low && reading.is(token, 'adverbs')) token--;
  if (token < low || reading.isParted(token + 1)) return actors.unknown;
  if (reading.is(token, 'others')) return actors.other;
  if (!reading.isCapital(token) || reading.word(token) === 'i' || reading.is(token, 'notNames')) return actors.unknown;
  const { from, parties } = reading;
  if (isNameOf(reading, token, parties)) {
    return isNameOf(
      reading,
      token,
      parties.filter(({ id }) => id === from),
    )
      ? actors.writer
      : actors.other;
  }
  // "my colleague Dana"
  let head = token;
  while (head > low && reading.isCapital(head) && !reading.isParted(head)) head--;
  if (reading.is(head, 'others')) return actors.other;
  // an unknown name may be that of the writer's firm, and the first word of a sentence has a capital anyway
  const isFirmKnown = parties.length === 0 || parties.some(({ id, organization }) => id === from && organization !== undefined);
  return isFirmKnown && (token > low || reading.id(token) === 0) ? actors.other : actors.unknown;
}

/** Whether a word is of the name of one of the parties, or of a firm's. */
function isNameOf(reading: Reading, token: number, parties: Reading['parties']): boolean {
  const written = reading.written(token).toLowerCase();
  return parties.some(({ name = '', organization = '' }) => `${name} ${organization}`.toLowerCase().split(' ').includes(written));
}
