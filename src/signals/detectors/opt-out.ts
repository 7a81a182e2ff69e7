import { candidateOnly, type Detector } from './detector.ts';

/** Wants no more messages. */
export const optOut: Detector = {
  type: 'opt-out',
  from: candidateOnly,
  counts: 'wants no more messages, from this sender or at all; wants the data deleted',
  not: '"not now"; "do not call me at work"; opting out of something else',
  detect(reading) {
    reading.addSentence({ type: 'opt-out' }, reading.best('opt-out', candidateOnly));
  },
};
