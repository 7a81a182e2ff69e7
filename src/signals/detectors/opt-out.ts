import { candidateOnly, type Detector } from './detector.ts';
import { firstHit, isAsked } from './phrases.ts';

/** Wants no more messages. */
export const optOut: Detector = {
  type: 'opt-out',
  from: candidateOnly,
  groups: ['optOut'],
  counts: 'wants no more messages, from this sender or at all; wants the data deleted',
  not: '"not now"; "do not call me at work"; opting out of something else',
  detect(reading) {
    const hit = firstHit(
      reading,
      'optOut',
      'yes',
      candidateOnly,
      (one) =>
        (isAsked(reading, one.sentence) && !asksToStop(reading.word(reading.first(one.sentence)))) ||
        reading.in('optOut', one.sentence, 'no').some((no) => no.to > one.from - 2),
    );
    if (hit !== undefined) reading.add({ type: 'opt-out' }, reading.first(hit.sentence), reading.last(hit.sentence));
  },
};

const asksToStop = (word: string) => word === 'can' || word === 'could' || word === 'will' || word === 'would' || word === 'please';
