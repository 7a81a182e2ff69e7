import type { Condition } from '../../entities/condition.ts';

const recruitersSide = ['recruiter', 'employer'];

/** Calls and the times that suit, and what a promise waits for. */
export const appointmentConditions = {
  // Calls and the times that suit.
  'rings-candidate': {
    all: [
      { fact: 'interaction.kind', operator: 'equal', value: 'call' },
      { fact: 'interaction.fromRole', operator: 'in', value: recruitersSide },
      { fact: 'interaction.toRoles', operator: 'contains', value: 'candidate' },
    ],
  },
  // The candidate called, reached nobody and named no time to be called back.
  'rings-in-vain': {
    all: [
      { fact: 'interaction.kind', operator: 'equal', value: 'call' },
      { fact: 'interaction.outcome', operator: 'in', value: ['missed', 'voicemail'] },
      { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' },
      { fact: 'interaction.signals', params: { type: 'callback-request', timed: true, by: 'candidate' }, operator: 'equal', value: 0 },
    ],
  },
  'asks-callback': {
    all: [
      { condition: 'candidate-contact' },
      { fact: 'interaction.signals', params: { type: 'callback-request', by: 'candidate' }, operator: 'greaterThanInclusive', value: 1 },
    ],
  },
  // It is the time that the candidate last asked to be called at; in a rule with the options `grace` and, where no end was named, `window`.
  'asked-for-now': {
    all: [
      { fact: 'before.count', params: { of: 'asks-callback', since: 'speaks' }, operator: 'greaterThanInclusive', value: 1 },
      {
        fact: 'before.last',
        params: { of: 'asks-callback', type: 'callback-request', fact: 'signal.from' },
        operator: 'lessThanInclusive',
        value: { fact: 'time', params: { for: 'option.grace' } },
      },
      {
        any: [
          {
            fact: 'interaction.at',
            operator: 'lessThanInclusive',
            value: {
              fact: 'time',
              params: {
                from: { fact: 'before.last', params: { of: 'asks-callback', type: 'callback-request', fact: 'signal.until' } },
                for: 'option.grace',
              },
            },
          },
          {
            all: [
              {
                not: {
                  fact: 'before.last',
                  params: { of: 'asks-callback', type: 'callback-request', fact: 'signal.until' },
                  operator: 'notEqual',
                  value: 0,
                },
              },
              {
                fact: 'interaction.at',
                operator: 'lessThanInclusive',
                value: {
                  fact: 'time',
                  params: {
                    from: { fact: 'before.last', params: { of: 'asks-callback', type: 'callback-request', fact: 'signal.from' } },
                    for: 'option.window',
                  },
                },
              },
            ],
          },
        ],
      },
    ],
  },
  // They speak on the phone, and no call back is asked for.
  speaks: {
    all: [
      { fact: 'interaction.kind', operator: 'equal', value: 'call' },
      { fact: 'interaction.outcome', operator: 'equal', value: 'connected' },
      { condition: 'conversation' },
      { not: { condition: 'asks-callback' } },
    ],
  },
  // The candidate calls and gets through: what was asked for has come about.
  'gets-through': { all: [{ condition: 'speaks' }, { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' }] },
  'promises-call': {
    all: [
      { condition: 'recruiters-contact' },
      {
        fact: 'interaction.signals',
        params: { type: 'promise', action: 'call', by: 'recruiters-side' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
    ],
  },
  // The promised call has been made, or another time has been asked for since.
  'spends-call-promise': {
    any: [
      { condition: 'asks-callback' },
      { all: [{ condition: 'rings-candidate' }, { condition: 'contact' }, { not: { condition: 'promises-call' } }] },
    ],
  },
  'schedules-interview': { fact: 'interaction.kind', operator: 'equal', value: 'interview-scheduled' },
  'ends-interview': { fact: 'interaction.kind', operator: 'in', value: ['interview-held', 'interview-cancelled'] },
  'arranges-call': { any: [{ condition: 'asks-callback' }, { condition: 'promises-call' }, { condition: 'schedules-interview' }] },
  'spends-arrangement': { all: [{ condition: 'conversation' }, { not: { condition: 'arranges-call' } }] },
  // A call of the recruiter's side that is taken, returns none of the candidate's, and was not arranged.
  'cold-call': {
    all: [
      { condition: 'rings-candidate' },
      { fact: 'interaction.outcome', operator: 'equal', value: 'connected' },
      { fact: 'before.count', params: { of: 'rings-in-vain', since: 'tells-candidate' }, operator: 'equal', value: 0 },
      { fact: 'before.count', params: { of: 'arranges-call', since: 'spends-arrangement' }, operator: 'equal', value: 0 },
    ],
  },
  // What a promise may wait for is on record.
  'brings-feedback': {
    fact: 'interaction.kind',
    operator: 'in',
    value: ['feedback-received', 'decision-made', 'interview-scheduled', 'offer-extended'],
  },
  'brings-decision': { fact: 'interaction.kind', operator: 'in', value: ['decision-made', 'offer-extended'] },
  // What the promise in hand waits for comes on record, for the first time since; in `restarts` only.
  'awaited-comes': {
    all: [
      { not: { fact: 'opened.signal.due', operator: 'notEqual', value: 0 } },
      {
        any: [
          {
            all: [
              { fact: 'opened.signal.after', operator: 'equal', value: 'feedback' },
              { condition: 'brings-feedback' },
              { not: { fact: 'before.last', params: { of: 'brings-feedback' }, operator: 'greaterThan', value: { fact: 'opened.at' } } },
            ],
          },
          {
            all: [
              { fact: 'opened.signal.after', operator: 'equal', value: 'decision' },
              { condition: 'brings-decision' },
              { not: { fact: 'before.last', params: { of: 'brings-decision' }, operator: 'greaterThan', value: { fact: 'opened.at' } } },
            ],
          },
        ],
      },
    ],
  },
  // The promise in hand waits for something that has not come; in `due` only.
  'still-awaited': {
    any: [
      { fact: 'signal.after', operator: 'equal', value: 'other' },
      { all: [{ fact: 'signal.after', operator: 'equal', value: 'feedback' }, { not: { condition: 'brings-feedback' } }] },
      { all: [{ fact: 'signal.after', operator: 'equal', value: 'decision' }, { not: { condition: 'brings-decision' } }] },
    ],
  },
} as const satisfies Record<string, Condition>;
