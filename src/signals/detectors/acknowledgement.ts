import { type Detector, everyone } from './detector.ts';

/** Beside one of these a message is no mere acknowledgement. */
const others = new Set<string>([
  'question',
  'decline',
  'opt-out',
  'interest',
  'consent',
  'callback-request',
  'disclosure',
  'decision',
  'no-news',
  'pressure',
  'withheld',
  'good-time',
]);

/** Confirms or thanks, and expects no answer. */
export const acknowledgement: Detector = {
  type: 'acknowledgement',
  from: everyone,
  counts: 'a message that confirms or thanks and expects no answer',
  not: 'thanks on the way to something else: a question, a refusal, news',
  detect(reading) {
    if (reading.found.some(({ signal }) => others.has(signal.type))) return;
    reading.addSentence({ type: 'acknowledgement' }, reading.best('acknowledgement'));
  },
};
