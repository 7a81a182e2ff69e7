import type { Reading } from '../reading.ts';
import { type Detector, recruitersSide } from './detector.ts';

const topics = ['client', 'compensation', 'location', 'contract-type', 'process', 'status'] as const;

/** Says that a topic is known but may not, or not yet, be told. */
export const withheld: Detector = {
  type: 'withheld',
  from: recruitersSide,
  counts: 'says that a topic is known but may not, or not yet, be told; with the reason where one is given',
  not: 'not knowing it; a confidential talk',
  detect(reading) {
    for (const [topic, sentence] of reading.bestOf('withheld', topics, recruitersSide)) {
      const reason = reasonOf(reading, sentence);
      reading.addSentence(reason === undefined ? { type: 'withheld', topic } : { type: 'withheld', topic, reason }, sentence);
    }
  },
};

/** The clause after "because" or "until", else what stands behind a comma or a dash. */
function reasonOf(reading: Reading, sentence: number): string | undefined {
  const low = reading.first(sentence);
  const high = reading.last(sentence);
  for (let token = low + 1; token < high - 1; token++) {
    if (reading.is(token, 'reasons')) return reading.slice(reading.is(token, 'untils') ? token : token + 1, high);
  }
  for (let token = low + 2; token < high - 1; token++) if (reading.isParted(token)) return reading.slice(token, high);
  return undefined;
}
