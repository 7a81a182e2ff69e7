import type { Condition } from '../../entities/condition.ts';

const goingOn = ['selected', 'on-hold'];

/** How the case stands: over, opted out, an offer on the table, a résumé on its way. */
export const standingConditions = {
  // Over: known to the candidate. What ends the case and what revives it exclude one another, so that an interview in which the
  // rejection is told leaves the case over.
  over: { any: [{ condition: 'rejection-known' }, { condition: 'ended-by-candidate' }] },
  'rejection-known': {
    fact: 'case.count',
    params: { of: 'tells-rejection', since: 'revives-rejected' },
    operator: 'greaterThanInclusive',
    value: 1,
  },
  'ended-by-candidate': {
    fact: 'case.count',
    params: { of: 'candidate-ends', since: 'revives-ended' },
    operator: 'greaterThanInclusive',
    value: 1,
  },
  'candidate-ends': {
    any: [
      { fact: 'interaction.kind', operator: 'in', value: ['candidate-withdrew', 'opted-out', 'offer-accepted', 'offer-declined'] },
      {
        all: [
          { condition: 'candidate-contact' },
          {
            fact: 'interaction.signals',
            params: { type: ['decline', 'opt-out'], by: 'candidate' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
  // The case visibly goes on.
  'goes-on': {
    any: [
      {
        fact: 'interaction.kind',
        operator: 'in',
        value: ['resume-submitted', 'interview-scheduled', 'interview-held', 'offer-extended', 'case-reopened'],
      },
      { condition: 'consents' },
      {
        all: [
          { condition: 'recruiters-contact' },
          {
            fact: 'interaction.signals',
            params: { type: 'decision', outcome: goingOn, by: 'recruiters-side' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
  'revives-rejected': { all: [{ condition: 'goes-on' }, { not: { condition: 'tells-rejection' } }] },
  // Interest revives only what the candidate had ended.
  'revives-ended': {
    all: [{ any: [{ condition: 'goes-on' }, { condition: 'shows-interest' }] }, { not: { condition: 'candidate-ends' } }],
  },
  // The candidate wants to hear no more: said here, or known from elsewhere. Interest lifts it.
  'opted-out': {
    any: [
      { fact: 'case.count', params: { of: 'opts-out', since: 'lifts-opt-out' }, operator: 'greaterThanInclusive', value: 1 },
      {
        all: [
          { fact: 'party.optedOutAt', operator: 'lessThanInclusive', value: { fact: 'interaction.at' } },
          {
            not: {
              fact: 'case.last',
              params: { of: 'lifts-opt-out' },
              operator: 'greaterThanInclusive',
              value: { fact: 'party.optedOutAt' },
            },
          },
        ],
      },
    ],
  },
  // The same, before this interaction.
  'was-opted-out': {
    any: [
      { fact: 'before.count', params: { of: 'opts-out', since: 'lifts-opt-out' }, operator: 'greaterThanInclusive', value: 1 },
      {
        all: [
          { fact: 'party.optedOutAt', operator: 'lessThanInclusive', value: { fact: 'interaction.at' } },
          {
            not: {
              fact: 'before.last',
              params: { of: 'lifts-opt-out' },
              operator: 'greaterThanInclusive',
              value: { fact: 'party.optedOutAt' },
            },
          },
        ],
      },
    ],
  },
  'opts-out': {
    any: [
      { fact: 'interaction.kind', operator: 'equal', value: 'opted-out' },
      {
        all: [
          { condition: 'candidate-contact' },
          { fact: 'interaction.signals', params: { type: 'opt-out', by: 'candidate' }, operator: 'greaterThanInclusive', value: 1 },
        ],
      },
    ],
  },
  'lifts-opt-out': { all: [{ condition: 'shows-interest' }, { not: { condition: 'opts-out' } }] },
  // An offer is on the table: not expired, not answered.
  'offer-open': {
    all: [
      { fact: 'case.count', params: { of: 'offers', since: 'answers-offer' }, operator: 'greaterThanInclusive', value: 1 },
      {
        not: {
          fact: 'case.last',
          params: { of: 'offers', fact: 'interaction.expiresAt' },
          operator: 'lessThan',
          value: { fact: 'interaction.at' },
        },
      },
    ],
  },
  offers: { fact: 'interaction.kind', operator: 'equal', value: 'offer-extended' },
  'answers-offer': { fact: 'interaction.kind', operator: 'in', value: ['offer-accepted', 'offer-declined', 'candidate-withdrew'] },
  // Hired in words: told a yes, and said yes or thank you to it, with nothing asked. It may never be on record as an offer.
  'yes-taken': { fact: 'case.count', params: { of: 'takes-yes', since: 'opens-anew' }, operator: 'greaterThanInclusive', value: 1 },
  'takes-yes': {
    all: [
      { fact: 'case.count', params: { of: 'tells-selection', since: 'opens-anew' }, operator: 'greaterThanInclusive', value: 1 },
      { condition: 'candidate-contact' },
      {
        fact: 'interaction.signals',
        params: { type: ['interest', 'acknowledgement'], by: 'candidate' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
      { fact: 'interaction.signals', params: { type: ['question', 'decline'], by: 'candidate' }, operator: 'equal', value: 0 },
    ],
  },
  // There is more to come before anybody is hired.
  'opens-anew': { all: [{ condition: 'goes-on' }, { not: { condition: 'tells-selection' } }] },
  // A résumé goes to an employer; one that the candidate sends there is the candidate's own affair.
  submission: {
    all: [
      { fact: 'interaction.kind', operator: 'equal', value: 'resume-submitted' },
      { not: { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' } },
    ],
  },
  // The candidate's résumé went out or came in, or the candidate was seen: from here on news is owed.
  'sets-waiting': { fact: 'interaction.kind', operator: 'in', value: ['resume-received', 'resume-submitted', 'interview-held'] },
  // What came of the candidate is another thing by now.
  'revises-decision': {
    any: [
      { fact: 'interaction.kind', operator: 'in', value: ['resume-submitted', 'interview-scheduled', 'offer-extended', 'case-reopened'] },
      {
        all: [
          { fact: 'interaction.kind', operator: 'equal', value: 'decision-made' },
          { fact: 'interaction.outcome', operator: 'in', value: goingOn },
        ],
      },
    ],
  },
  // The same, since the debt was opened; in `voided` only.
  'decision-revised': { fact: 'case.last', params: { of: 'revises-decision' }, operator: 'greaterThan', value: { fact: 'opened.at' } },
} as const satisfies Record<string, Condition>;
