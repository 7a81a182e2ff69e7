import { between, type Chooser, chance, pick } from '../../../src/testing/arbitraries/chooser.ts';
import type { Condition } from '../../reference/types.ts';
import { randomCondition } from './conditions.ts';
import type { Place } from './facts.ts';

const contact: Condition = {
  any: [
    {
      all: [
        { fact: 'interaction.kind', operator: 'equal', value: 'message' },
        { fact: 'interaction.bounced', operator: 'equal', value: false },
      ],
    },
    {
      all: [
        { fact: 'interaction.kind', operator: 'equal', value: 'call' },
        { fact: 'interaction.outcome', operator: 'in', value: ['connected', 'voicemail'] },
      ],
    },
    { fact: 'interaction.kind', operator: 'equal', value: 'interview-held' },
  ],
};

const isOf = (...kinds: string[]): Condition => ({ fact: 'interaction.kind', operator: 'in', value: kinds });
const says = (type: string, by: string): Condition => ({
  fact: 'interaction.signals',
  params: { type, by },
  operator: 'greaterThan',
  value: 0,
});
const happened = (of: string): Condition => ({ fact: 'case.count', params: { of }, operator: 'greaterThan', value: 0 });

/** Conditions such as policies have, by name. */
const plausible: Readonly<Record<string, Condition>> = {
  contact,
  told: {
    all: [
      { condition: 'contact' },
      { fact: 'interaction.by', operator: 'someFact:in', value: ['recruiter', 'employer'] },
      { fact: 'interaction.reaches', operator: 'contains', value: 'candidate' },
    ],
  },
  heard: { all: [{ condition: 'contact' }, { fact: 'interaction.by', operator: 'contains', value: 'candidate' }] },
  asks: { all: [{ condition: 'told' }, says('question', 'recruiters-side')] },
  wonders: { all: [{ condition: 'heard' }, says('question', 'candidate')] },
  calls: { fact: 'interaction.kind', operator: 'equal', value: 'call' },
  applied: isOf('resume-received', 'resume-submitted', 'consent-given'),
  progress: isOf('feedback-received', 'interview-scheduled', 'interview-cancelled', 'interview-held', 'resume-submitted'),
  ended: { any: [isOf('candidate-withdrew', 'offer-declined', 'opted-out'), says('decision', 'recruiters-side')] },
  over: happened('ended'),
  interested: { any: [happened('applied'), says('interest', 'candidate')] },
};

/** The named conditions of a policy, and which of them may be used where. */
export interface NamedConditions {
  readonly conditions: Readonly<Record<string, Condition>>;
  /** Of the interaction alone. */
  readonly named: readonly string[];
  /** Those, and what rests on `interaction.settles`. */
  readonly withSettling: readonly string[];
  /** Of the debt, its opening and the interaction; for `met`, `voided`, `restarts` and `remedy`. */
  readonly ofDebt: readonly string[];
}

/** Plausible conditions and random ones, each using only those before it. */
export function randomNamedConditions(c: Chooser): NamedConditions {
  const conditions: Record<string, Condition> = { ...plausible };
  const named = Object.keys(plausible);
  const withSettling = [...named];
  const ofDebt: string[] = [];
  const place = (more: Partial<Place>): Place => ({ named: [...named], namedOfDebt: [], ...more });
  for (let index = between(c, 1, 4); index > 0; index--) {
    const name = pick(c, ['odd', 'rare/name', 'own']) + String(index);
    conditions[name] = randomCondition(c, place({}));
    named.push(name);
    withSettling.push(name);
  }
  if (chance(c, 60)) {
    conditions['follow-up'] = {
      all: [
        { condition: 'told' },
        { fact: 'before.count', params: { of: 'told', since: 'heard' }, operator: 'greaterThan', value: 0 },
        { fact: 'interaction.settles', operator: 'equal', value: false },
      ],
    };
    withSettling.push('follow-up');
  }
  if (chance(c, 40)) {
    conditions['settling'] = randomCondition(c, place({ named: [...withSettling], settles: true }));
    withSettling.push('settling');
  }
  if (chance(c, 60)) {
    conditions['answers-opener'] = {
      all: [
        { condition: 'contact' },
        { fact: 'interaction.byDebtor', operator: 'equal', value: true },
        { fact: 'interaction.toCreditor', operator: 'equal', value: true },
      ],
    };
    ofDebt.push('answers-opener');
  }
  if (chance(c, 40)) {
    conditions['of-debt'] = randomCondition(c, place({ opened: true, debt: true, namedOfDebt: [...ofDebt] }));
    ofDebt.push('of-debt');
  }
  return { conditions, named, withSettling, ofDebt };
}
