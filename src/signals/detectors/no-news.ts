import { type Detector, recruitersSide } from './detector.ts';
import { firstHit, isAsked } from './phrases.ts';

/** Says that nothing has changed. */
export const noNews: Detector = {
  type: 'no-news',
  from: recruitersSide,
  groups: ['noNews'],
  counts: 'says that nothing has changed, that all still wait',
  not: '"no news is good news"; that the reader has not answered; documents still missing',
  detect(reading) {
    if (reading.found.some((found) => found.signal.type === 'decision')) return;
    const hit = firstHit(
      reading,
      'noNews',
      'yes',
      recruitersSide,
      (one) =>
        isAsked(reading, one.sentence) || reading.in('noNews', one.sentence, 'no').some((no) => no.from <= one.to && no.to >= one.from - 2),
    );
    if (hit !== undefined) reading.add({ type: 'no-news' }, reading.first(hit.sentence), reading.last(hit.sentence));
  },
};
