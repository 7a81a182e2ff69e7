import { candidateOnly, type Detector } from './detector.ts';

/** Consent to be put forward, its refusal, its withdrawal. */
export const consent: Detector = {
  type: 'consent',
  from: candidateOnly,
  counts: 'a yes to being put forward, a refusal of it, or its withdrawal; both, where one employer gets a yes and another a no',
  not: '"yes, got it"; a condition; a question',
  detect(reading) {
    reading.addSentence({ type: 'consent', granted: true }, reading.best('consent:given', candidateOnly));
    reading.addSentence({ type: 'consent', granted: false }, reading.best('consent:refused', candidateOnly));
  },
};
