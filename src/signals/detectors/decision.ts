import type { Signal } from '../../entities/signal.ts';
import { type Detector, recruitersSide } from './detector.ts';

type Outcome = Extract<Signal, { type: 'decision' }>['outcome'];

const outcomes = ['rejected', 'selected', 'on-hold', 'position-closed'] as const satisfies readonly Outcome[];

/** A decision told to the candidate. */
export const decision: Detector = {
  type: 'decision',
  from: recruitersSide,
  counts:
    'rejected, selected, on-hold or position-closed, as told to the candidate; a seat filled without the candidate is position-closed, another chosen from those considered is rejected',
  not: 'an opinion among colleagues, a decision still to come, an interview put off, "I had to put you on hold"',
  detect(reading) {
    const sentence = reading.best('decision', recruitersSide);
    if (sentence < 0) return;
    const weights = outcomes.map((outcome) => reading.weight(`decision:${outcome}`, sentence));
    reading.addSentence({ type: 'decision', outcome: outcomes[weights.indexOf(Math.max(...weights))]! }, sentence);
  },
};
