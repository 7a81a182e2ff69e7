import { type Detector, recruitersSide } from './detector.ts';

/** Says that nothing has changed. */
export const noNews: Detector = {
  type: 'no-news',
  from: recruitersSide,
  counts: 'says that nothing has changed, that all still wait',
  not: '"no news is good news"; that the reader has not answered; documents still missing',
  unless: new Set(['decision']),
  detect(reading) {
    reading.addSentence({ type: 'no-news' }, reading.best('no-news', recruitersSide));
  },
};
