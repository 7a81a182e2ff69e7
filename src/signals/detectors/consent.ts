import type { Reading } from '../reading.ts';
import { candidateOnly, type Detector } from './detector.ts';
import { isAsked } from './phrases.ts';

/** Consent to be put forward, its refusal, its withdrawal. */
export const consent: Detector = {
  type: 'consent',
  from: candidateOnly,
  groups: ['consent'],
  counts: 'a yes to being put forward, a refusal of it, or its withdrawal; both, where one employer gets a yes and another a no',
  not: '"yes, got it"; a condition; a question',
  detect(reading) {
    const refused = reading
      .of('consent')
      .find((hit) => hit.label === 'no' && counts(reading, hit.sentence) && !isAsked(reading, hit.sentence));
    const granted = reading.of('consent').find((hit) => {
      if (hit.label !== 'yes' || !counts(reading, hit.sentence) || isAsked(reading, hit.sentence) || isConditional(reading, hit.sentence))
        return false;
      if (reading.in('consent', hit.sentence, 'no').some((no) => no.from <= hit.to && hit.from <= no.to && !(no.from > hit.from + 1)))
        return false;
      for (let token = hit.from - 1; token >= Math.max(reading.first(hit.sentence), hit.from - 4); token--) {
        if (reading.is(token, 'nots')) return false;
      }
      return !reading.is(hit.from, 'past');
    });
    if (granted !== undefined)
      reading.add({ type: 'consent', granted: true }, reading.first(granted.sentence), reading.last(granted.sentence));
    if (refused !== undefined)
      reading.add({ type: 'consent', granted: false }, reading.first(refused.sentence), reading.last(refused.sentence));
  },
};

const counts = (reading: Reading, sentence: number) => reading.speaks(sentence, candidateOnly) && !reading.isAside(sentence);

const isConditional = (reading: Reading, sentence: number) => reading.has('guards', 'condition', sentence);
