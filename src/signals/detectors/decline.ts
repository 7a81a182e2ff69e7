import type { Hit, Reading } from '../reading.ts';
import { candidateOnly, type Detector } from './detector.ts';
import { firstHit, isAsked } from './phrases.ts';

/** Does not want to go on with this job. */
export const decline: Detector = {
  type: 'decline',
  from: candidateOnly,
  groups: ['decline'],
  counts: 'the candidate does not want to go on with this job, with a reason or not; "not now" is one',
  not: 'a question; "I have not said no"; a refused date or a refused sum with the wish to go on',
  detect(reading) {
    const hit = firstHit(reading, 'decline', 'yes', candidateOnly, (one) => isAsked(reading, one.sentence) || spared(reading, one));
    if (hit === undefined) return;
    const reason = reasonOf(reading, hit);
    reading.add(
      reason === undefined ? { type: 'decline' } : { type: 'decline', reason },
      reading.first(hit.sentence),
      reading.last(hit.sentence),
    );
  },
};

function spared(reading: Reading, hit: Hit): boolean {
  if (reading.has('interest', 'yes', hit.sentence) && !reading.has('interest', 'no', hit.sentence)) return true;
  return reading.in('decline', hit.sentence, 'no').some((no) => no.from <= hit.to && no.to >= hit.from - 3);
}

/** What is given for a reason: the clause after "because", else the rest of the refusal's sentence, else the next one. */
function reasonOf(reading: Reading, hit: Hit): string | undefined {
  const high = reading.last(hit.sentence);
  for (let token = reading.first(hit.sentence); token < high - 1; token++) {
    if (reading.is(token, 'becauses') && token > reading.first(hit.sentence)) {
      if (reading.word(token) === 'so' && token > reading.first(hit.sentence) + 2) return reading.slice(reading.first(hit.sentence), token);
      if (high - token > 2) return reading.slice(token + 1, high);
    }
  }
  const rest = reading.slice(hit.to, Math.max(hit.to + 1, high));
  if (high - hit.to >= 3 && rest.length > 8) return rest;
  if (hit.from - reading.first(hit.sentence) >= 4) return reading.slice(reading.first(hit.sentence), hit.from);
  const next = hit.sentence + 1;
  if (
    next < reading.tokens.sentences &&
    reading.last(next) - reading.first(next) >= 2 &&
    !isAsked(reading, next) &&
    !reading.has('acknowledgement', 'yes', next)
  )
    return reading.slice(reading.first(next), reading.last(next));
  return high - reading.first(hit.sentence) >= 7 ? reading.slice(reading.first(hit.sentence), high) : undefined;
}
