import { type Detector, recruitersSide } from './detector.ts';
import { firstHit, isAsked } from './phrases.ts';

/** Feedback, advice, an introduction. */
export const help: Detector = {
  type: 'help',
  from: recruitersSide,
  groups: ['help'],
  counts: 'gives feedback, advice or an introduction, or offers one',
  not: '"good luck"; feedback still awaited; introducing oneself',
  detect(reading) {
    for (const form of ['feedback', 'advice', 'introduction'] as const) {
      const hit = firstHit(
        reading,
        'help',
        form,
        recruitersSide,
        (one) =>
          isAsked(reading, one.sentence) || reading.in('help', one.sentence, 'no').some((no) => no.from < one.to && no.to > one.from - 2),
      );
      if (hit !== undefined) reading.add({ type: 'help', form }, reading.first(hit.sentence), reading.last(hit.sentence));
    }
  },
};
