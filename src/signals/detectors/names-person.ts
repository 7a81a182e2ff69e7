import type { Party } from '../../entities/party.ts';
import type { Reading } from '../reading.ts';
import { type Detector, recruitersSide } from './detector.ts';

/** Names the party who referred or recommended the reader. */
export const namesPerson: Detector = {
  type: 'names-person',
  from: recruitersSide,
  counts: 'a referrer of the timeline is named as the one who referred or recommended the reader',
  not: "the sender's own name; a person to be met; a message to the referrer",
  detect(reading) {
    for (const party of reading.parties) {
      if (party.role !== 'referrer' || party.name === undefined || party.id === reading.from) continue;
      const at = nameIn(reading, party);
      if (at !== undefined) reading.add({ type: 'names-person', party: party.id }, at.from, at.to);
    }
  },
};

const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'prof', 'sir', 'big', 'pastor', 'coach', 'sister', 'father']);

function nameIn(reading: Reading, party: Party): { from: number; to: number } | undefined {
  const names = (party.name ?? '')
    .toLowerCase()
    .replaceAll('.', '')
    .split(/\s+/)
    .filter((name) => name !== '');
  const called = names.filter((name) => !titles.has(name) && name.length > 1);
  const first = called[0];
  const last = called[called.length - 1];
  const shared = reading.parties.some(
    (other) =>
      other.id !== party.id &&
      other.name
        ?.toLowerCase()
        .split(' ')
        .includes(first ?? '') === true,
  );
  for (let token = 0; token < reading.tokens.count; token++) {
    if (!reading.isCapital(token)) continue;
    const written = reading.written(token).toLowerCase();
    const isFirst = written === first && !(shared && reading.written(token + 1).toLowerCase() !== last);
    const isLast = written === last;
    if (!isFirst && !isLast) continue;
    const sentence = reading.sentenceOf(token);
    if (isAddressed(reading, token, sentence)) return undefined;
    if (!isReferral(reading, sentence)) continue;
    const to = isFirst && reading.written(token + 1).toLowerCase() === last ? token + 2 : token + 1;
    return { from: token, to };
  }
  return undefined;
}

/** Whether a sentence, or the one before or after it, tells of a recommendation. */
function isReferral(reading: Reading, sentence: number): boolean {
  for (let near = Math.max(0, sentence - 1); near <= Math.min(sentence + 1, reading.tokens.sentences - 1); near++)
    if (reading.weight('names-person', near) > (near === sentence ? 0 : 4)) return true;
  return false;
}

/** "Rosa, thank you": the referrer is the reader. */
function isAddressed(reading: Reading, token: number, sentence: number): boolean {
  if (sentence > 0) return false;
  const first = reading.first(sentence);
  const greeted = token === first || (token === first + 1 && reading.is(first, 'greetings2'));
  return greeted && (reading.isParted(token + 1) || token + 1 >= reading.last(sentence));
}
