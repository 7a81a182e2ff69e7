import { candidateOnly, type Detector } from './detector.ts';

/** Wants to go on with this job. */
export const interest: Detector = {
  type: 'interest',
  from: candidateOnly,
  counts: 'the candidate wants to go on with this job, to hear more of it, to interview or to accept',
  not: 'a question alone; interest of the past; interest under a condition',
  detect(reading) {
    reading.addSentence({ type: 'interest' }, reading.best('interest', candidateOnly));
  },
};
