import { type Detector, recruitersSide } from './detector.ts';

/** Asks whether the moment suits. */
export const goodTime: Detector = {
  type: 'good-time',
  from: recruitersSide,
  counts: 'asks whether the moment suits, at the start of a call or before one',
  not: '"a good time to change jobs"; a time asked for on another day',
  detect(reading) {
    const sentence = reading.best('good-time', recruitersSide);
    if (sentence < 0 || reading.dates(sentence).some(({ day }) => (day ?? 0) > reading.today())) return;
    reading.addSentence({ type: 'good-time' }, sentence);
  },
};
