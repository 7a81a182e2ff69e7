import type { Signal } from '../../entities/signal.ts';
import type { Hit, Reading } from '../reading.ts';
import { type Detector, recruitersSide } from './detector.ts';
import { isAsked } from './phrases.ts';

type Withheld = Extract<Signal, { type: 'withheld' }>;

/** Says that a topic is known but may not, or not yet, be told. */
export const withheld: Detector = {
  type: 'withheld',
  from: recruitersSide,
  groups: ['withheld'],
  counts: 'says that a topic is known but may not, or not yet, be told; with the reason where one is given',
  not: 'not knowing it; a confidential talk',
  detect(reading) {
    const told = new Set<string>();
    for (const hit of reading.of('withheld')) {
      if (
        hit.label !== 'yes' ||
        !reading.speaks(hit.sentence, recruitersSide) ||
        reading.isAside(hit.sentence) ||
        isAsked(reading, hit.sentence)
      )
        continue;
      if (reading.in('withheld', hit.sentence, 'no').some((no) => no.from < hit.to && no.to > hit.from - 4)) continue;
      for (const topic of topicsOf(reading, hit)) {
        if (told.has(topic)) continue;
        told.add(topic);
        const reason = reasonOf(reading, hit);
        reading.add(
          reason === undefined ? { type: 'withheld', topic } : { type: 'withheld', topic, reason },
          reading.first(hit.sentence),
          reading.last(hit.sentence),
        );
      }
    }
  },
};

function topicsOf(reading: Reading, hit: Hit): Withheld['topic'][] {
  const low = reading.first(hit.sentence);
  const high = reading.last(hit.sentence);
  const topics: Withheld['topic'][] = [];
  for (const topic of ['compensation', 'location', 'contract-type', 'status'] as const) {
    for (let token = low; token < high; token++)
      if (reading.is(token, `withheld:${topic}`)) {
        topics.push(topic);
        break;
      }
  }
  let strong = false;
  let weak = false;
  for (let token = low; token < high; token++) {
    if (reading.is(token, 'withheldStrong')) strong = true;
    if (reading.is(token, 'withheld:client')) weak = true;
  }
  if (strong && !(topics.includes('compensation') && !reading.is(hit.from, 'x') && !hasName(reading, low, high))) topics.push('client');
  else if (topics.length === 0 && (weak || asks(reading, hit.sentence))) topics.push(asked(reading, hit.sentence) ?? 'client');
  return topics;
}

const hasName = (reading: Reading, low: number, high: number) => {
  for (let token = low; token < high; token++) if (reading.is(token, 'withheldNamed')) return true;
  return false;
};

const asks = (reading: Reading, sentence: number) => reading.last(sentence) - reading.first(sentence) >= 2;

/** What the quoted line above asked, where the answer stands below it. */
function asked(reading: Reading, sentence: number): Withheld['topic'] | undefined {
  return reading.in('topics', sentence - 1).some((hit) => hit.label === 'compensation') ? 'compensation' : undefined;
}

function reasonOf(reading: Reading, hit: Hit): string | undefined {
  const high = reading.last(hit.sentence);
  for (let token = reading.first(hit.sentence); token < high - 1; token++) {
    if (reading.is(token, 'reasons') && token >= hit.from) return reading.slice(reading.is(token, 'untils') ? token : token + 1, high);
  }
  if (reading.is(hit.from, 'askers')) return reading.slice(hit.from, high);
  for (let token = hit.from + 1; token < high; token++) if (reading.isParted(token) && high - token >= 2) return reading.slice(token, high);
  const low = reading.first(hit.sentence);
  if (hit.from - low >= 4) return reading.slice(low, hit.from);
  const next = hit.sentence + 1;
  if (next < reading.tokens.sentences && reading.last(next) - reading.first(next) >= 2 && reading.word(reading.first(next)) !== 'what')
    return undefined;
  return hit.to - hit.from <= 4 && reading.word(hit.to - 1) === 'confidential' ? 'confidential' : undefined;
}
