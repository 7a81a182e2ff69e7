import { type Detector, everyone } from './detector.ts';

/** Confirms or thanks, and expects no answer. */
export const acknowledgement: Detector = {
  type: 'acknowledgement',
  from: everyone,
  counts: 'a message that confirms or thanks and expects no answer; a yes to a time that was proposed',
  not: 'thanks on the way to something else: a question, a refusal, news',
  unless: new Set([
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
  ]),
  detect(reading) {
    reading.addSentence({ type: 'acknowledgement' }, reading.best('acknowledgement'));
  },
};
