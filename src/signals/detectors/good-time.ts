import { type Detector, recruitersSide } from './detector.ts';
import { firstHit } from './phrases.ts';

/** Asks whether the moment suits. */
export const goodTime: Detector = {
  type: 'good-time',
  from: recruitersSide,
  groups: ['goodTime'],
  counts: 'asks whether the moment suits, at the start of a call or before one',
  not: '"a good time to change jobs"; a time asked for on another day',
  detect(reading) {
    const hit = firstHit(reading, 'goodTime', 'yes', recruitersSide, (one) => {
      if (reading.in('goodTime', one.sentence, 'no').length > 0) return true;
      const dates = reading
        .dates(one.sentence)
        .filter(
          (mention) => (mention.day ?? reading.today()) > reading.today() || (mention.minute !== undefined && mention.ahead === undefined),
        );
      if (dates.length > 0) return true;
      const told = reading.retold;
      return !told && reading.endsWith(one.sentence) !== 63 && reading.last(one.sentence) - reading.first(one.sentence) > 12;
    });
    if (hit !== undefined) reading.add({ type: 'good-time' }, reading.first(hit.sentence), reading.last(hit.sentence));
  },
};
