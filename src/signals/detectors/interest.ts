import type { Hit, Reading } from '../reading.ts';
import { candidateOnly, type Detector } from './detector.ts';
import { firstHit, isAsked, isNegated } from './phrases.ts';

/** Wants to go on with this job. */
export const interest: Detector = {
  type: 'interest',
  from: candidateOnly,
  groups: ['interest'],
  counts: 'the candidate wants to go on with this job, to hear more of it, to interview or to accept',
  not: 'a question alone; interest of the past; interest under a condition',
  detect(reading) {
    const hit = firstHit(reading, 'interest', 'yes', candidateOnly, (one) => {
      if (isAsked(reading, one.sentence) && !saysFirst(reading, one)) return true;
      if (isNegated(reading, one.from + 1, 4)) return true;
      if (reading.retold && reading.role !== 'candidate' && reading.word(one.from) === 'i') return true;
      return reading
        .in('interest', one.sentence, 'no')
        .some((no) => no.from <= one.from + 1 && no.to >= one.from - 4 && reading.word(no.from) !== 'but');
    });
    if (hit !== undefined && !reading.has('consent', 'withdrawn'))
      reading.add({ type: 'interest' }, reading.first(hit.sentence), reading.last(hit.sentence));
  },
};

/** "Sounds great, when can we speak?": the wish stands before the question. */
function saysFirst(reading: Reading, hit: Hit): boolean {
  for (let token = hit.to; token < reading.last(hit.sentence); token++) if (reading.isParted(token)) return true;
  return false;
}
