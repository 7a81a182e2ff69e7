import type { Signal } from '../../entities/signal.ts';
import type { Hit, Reading } from '../reading.ts';
import { type Detector, recruitersSide } from './detector.ts';
import { isAsked } from './phrases.ts';

type Outcome = Extract<Signal, { type: 'decision' }>['outcome'];

const outcomes = ['position-closed', 'on-hold', 'selected', 'rejected'] as const satisfies readonly Outcome[];

/** A decision told to the candidate. */
export const decision: Detector = {
  type: 'decision',
  from: recruitersSide,
  groups: ['decision'],
  counts:
    'rejected, selected, on-hold or position-closed, as told to the candidate; a seat filled without the candidate is position-closed, another chosen from those considered is rejected',
  not: 'an opinion among colleagues, a decision still to come, an interview put off, "I had to put you on hold"',
  detect(reading) {
    const hits = reading
      .of('decision')
      .filter(
        (hit) =>
          hit.label !== 'no' &&
          reading.speaks(hit.sentence, recruitersSide) &&
          !reading.isAside(hit.sentence) &&
          !isAsked(reading, hit.sentence) &&
          !spared(reading, hit),
      );
    const outcome = outcomes.find((one) => hits.some((hit) => hit.label === one));
    const clear = hits.some((hit) => hit.label === 'rejected') && outcome === 'selected' ? 'rejected' : outcome;
    const hit = hits.find((one) => one.label === clear);
    if (clear !== undefined && hit !== undefined)
      reading.add({ type: 'decision', outcome: clear }, reading.first(hit.sentence), reading.last(hit.sentence));
  },
};

function spared(reading: Reading, hit: Hit): boolean {
  return reading.in('decision', hit.sentence, 'no').some((no) => (no.from <= hit.to && no.to >= hit.from - 6) || no.from < hit.from);
}
