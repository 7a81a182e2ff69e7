import type { Condition } from '../../entities/condition.ts';

const recruitersSide = ['recruiter', 'employer'];

/** Who reached whom: contacts, outreach and follow-ups. */
export const contactConditions = {
  // A contact reached somebody: no bounced mail, no call that rang out, no entry in a file.
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
  // It comes from the recruiter's side and reaches the candidate; a machine may have sent it.
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
  // Candidate and recruiter's side talk: both were in touch.
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
  // Nobody gets that far unspoken to: what was said before is missing from the record.
  'far-along': { fact: 'interaction.kind', operator: 'in', value: ['interview-scheduled', 'interview-held', 'offer-extended'] },
  // The very first word of the recruiter's side, to somebody who has neither been in touch nor been interviewed or offered the job.
  outreach: {
    all: [
      { condition: 'recruiters-contact' },
      { not: { condition: 'far-along' } },
      { not: { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' } },
      { fact: 'before.count', params: { of: 'recruiters-contact' }, operator: 'equal', value: 0 },
      { fact: 'before.count', params: { of: 'candidate-contact' }, operator: 'equal', value: 0 },
      { fact: 'before.count', params: { of: 'far-along' }, operator: 'equal', value: 0 },
    ],
  },
  // One more contact while the last stands unanswered. It settles nothing that is owed and closes nothing; where there is interest
  // already, only asking makes it a follow-up. Taking a call is an answer, and an offer is what everybody waits for.
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
      { not: { condition: 'in-one-breath' } },
      { not: { condition: 'tells-decision' } },
      { not: { condition: 'closes-kindly' } },
      { not: { fact: 'interaction.kind', operator: 'equal', value: 'offer-extended' } },
      { any: [{ fact: 'before.count', params: { of: 'shows-interest' }, operator: 'equal', value: 0 }, { condition: 'asks-candidate' }] },
    ],
  },
  // Within ten minutes of the contact before: the second text of three, the attachment that was forgotten.
  'in-one-breath': {
    fact: 'interaction.at',
    operator: 'lessThan',
    value: { fact: 'time', params: { from: 'before:recruiters-contact', for: { minutes: 10 } } },
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
