import type { Condition } from '../../entities/condition.ts';

const recruitersSide = ['recruiter', 'employer'];

/** Who reached whom: contacts, outreach and follow-ups. */
export const contactConditions = {
  // A contact: what its receiver could perceive.
  contact: {
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
      {
        fact: 'interaction.kind',
        operator: 'in',
        value: [
          'interview-held',
          'offer-extended',
          'resume-received',
          'opted-out',
          'candidate-withdrew',
          'offer-accepted',
          'offer-declined',
        ],
      },
      {
        all: [
          { fact: 'interaction.kind', operator: 'in', value: ['consent-given', 'consent-withdrawn'] },
          { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' },
        ],
      },
    ],
  },
  // A contact of the recruiter's side to the candidate, automated or not.
  'recruiters-contact': {
    all: [
      { condition: 'contact' },
      { fact: 'interaction.by', operator: 'someFact:in', value: recruitersSide },
      { fact: 'interaction.reaches', operator: 'contains', value: 'candidate' },
    ],
  },
  // Told: what a debt to the candidate is settled by.
  'tells-candidate': { all: [{ condition: 'recruiters-contact' }, { fact: 'interaction.automated', operator: 'equal', value: false }] },
  // A contact of the candidate to the recruiter's side; an automatic reply is none.
  'candidate-contact': {
    all: [
      { condition: 'contact' },
      { fact: 'interaction.automated', operator: 'equal', value: false },
      { fact: 'interaction.by', operator: 'contains', value: 'candidate' },
      {
        any: [
          { fact: 'interaction.kind', operator: 'notIn', value: ['message', 'call'] },
          { fact: 'interaction.reaches', operator: 'someFact:in', value: recruitersSide },
        ],
      },
    ],
  },
  // A connected call or an interview held, in which the candidate and the recruiter's side take part.
  conversation: { all: [{ condition: 'recruiters-contact' }, { condition: 'candidate-contact' }] },
  // A contact by the debtor's side that reaches the creditor, automated or not; in `met`, `voided`, `restarts` and `remedy` only.
  'reaches-creditor': {
    all: [
      { condition: 'contact' },
      { fact: 'interaction.byDebtor', operator: 'equal', value: true },
      { fact: 'interaction.toCreditor', operator: 'equal', value: true },
    ],
  },
  // The same by a person, not by a machine.
  'answers-opener': { all: [{ condition: 'reaches-creditor' }, { fact: 'interaction.automated', operator: 'equal', value: false }] },
  interview: { fact: 'interaction.kind', operator: 'in', value: ['interview-scheduled', 'interview-held'] },
  // The first contact of the recruiter's side, before the candidate has been in touch and before any interview.
  outreach: {
    all: [
      { condition: 'recruiters-contact' },
      { not: { condition: 'interview' } },
      { not: { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' } },
      { fact: 'before.count', params: { of: 'recruiters-contact' }, operator: 'equal', value: 0 },
      { fact: 'before.count', params: { of: 'candidate-contact' }, operator: 'equal', value: 0 },
      { fact: 'before.count', params: { of: 'interview' }, operator: 'equal', value: 0 },
    ],
  },
  // A contact to a candidate who has not answered the last one, that settles nothing and closes nothing; once the candidate has
  // shown interest it counts only if it asks for something. Who takes the call has answered.
  'follow-up': {
    all: [
      { condition: 'recruiters-contact' },
      { not: { condition: 'candidate-contact' } },
      {
        fact: 'before.count',
        params: { of: 'recruiters-contact', since: 'candidate-contact' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
      { fact: 'interaction.settles', operator: 'equal', value: false },
      { not: { condition: 'tells-decision' } },
      { not: { condition: 'closes-kindly' } },
      { any: [{ fact: 'before.count', params: { of: 'shows-interest' }, operator: 'equal', value: 0 }, { condition: 'asks-candidate' }] },
    ],
  },
  // Thanks or helps, and wants nothing: no question, no pressure, no new pitch.
  'closes-kindly': {
    all: [
      { condition: 'recruiters-contact' },
      {
        fact: 'interaction.signals',
        params: { type: ['acknowledgement', 'help', 'decline'], by: 'recruiters-side' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
      {
        fact: 'interaction.signals',
        params: { type: ['question', 'pressure', 'disclosure', 'promise'], by: 'recruiters-side' },
        operator: 'equal',
        value: 0,
      },
    ],
  },
} as const satisfies Record<string, Condition>;
