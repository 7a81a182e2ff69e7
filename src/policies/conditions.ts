import type { Condition } from '../entities/condition.ts';

const recruitersSide = ['recruiter', 'employer'];
const over = ['rejected', 'position-closed'];
const goingOn = ['selected', 'on-hold'];

/** What the built-in policies mean by their words; a house rule may use every one of them by name. */
export const conditions = {
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
  'tells-candidate': {
    all: [{ condition: 'recruiters-contact' }, { fact: 'interaction.automated', operator: 'equal', value: false }],
  },
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
  conversation: {
    all: [{ condition: 'recruiters-contact' }, { condition: 'candidate-contact' }],
  },
  // A contact by the debtor's side that reaches the creditor, automated or not; in `met`, `voided`, `restarts` and `remedy` only.
  'reaches-creditor': {
    all: [
      { condition: 'contact' },
      { fact: 'interaction.byDebtor', operator: 'equal', value: true },
      { fact: 'interaction.toCreditor', operator: 'equal', value: true },
    ],
  },
  // The same by a person, not by a machine.
  'answers-opener': {
    all: [{ condition: 'reaches-creditor' }, { fact: 'interaction.automated', operator: 'equal', value: false }],
  },

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
  interview: {
    fact: 'interaction.kind',
    operator: 'in',
    value: ['interview-scheduled', 'interview-held'],
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
      {
        any: [{ fact: 'before.count', params: { of: 'shows-interest' }, operator: 'equal', value: 0 }, { condition: 'asks-candidate' }],
      },
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

  // A contact to the candidate that asks for something and waits for the answer.
  'asks-candidate': {
    all: [
      { condition: 'recruiters-contact' },
      { not: { condition: 'candidate-contact' } },
      { fact: 'interaction.signals', params: { type: 'question', by: 'recruiters-side' }, operator: 'greaterThanInclusive', value: 1 },
    ],
  },
  'tells-decision': {
    all: [
      { condition: 'recruiters-contact' },
      { fact: 'interaction.signals', params: { type: 'decision', by: 'recruiters-side' }, operator: 'greaterThanInclusive', value: 1 },
    ],
  },
  // Tells the candidate that it is over.
  'tells-rejection': {
    all: [
      { condition: 'recruiters-contact' },
      {
        fact: 'interaction.signals',
        params: { type: 'decision', outcome: over, by: 'recruiters-side' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
    ],
  },
  // The candidate wants to go on.
  'shows-interest': {
    any: [
      { condition: 'gives-resume' },
      { condition: 'consents' },
      {
        all: [
          { condition: 'candidate-contact' },
          { fact: 'interaction.signals', params: { type: 'interest', by: 'candidate' }, operator: 'greaterThanInclusive', value: 1 },
        ],
      },
    ],
  },
  'showed-interest': { fact: 'case.count', params: { of: 'shows-interest' }, operator: 'greaterThanInclusive', value: 1 },
  // The candidate lets the résumé go to this employer.
  consents: {
    any: [
      {
        all: [
          { fact: 'interaction.kind', operator: 'equal', value: 'consent-given' },
          { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' },
        ],
      },
      {
        all: [
          { condition: 'candidate-contact' },
          {
            fact: 'interaction.signals',
            params: { type: 'consent', granted: true, by: 'candidate' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
  // Refuses it, or takes it back; a message that says yes to one job and no to another is not held against its recruiter.
  'refuses-consent': {
    all: [
      {
        any: [
          {
            all: [
              { fact: 'interaction.kind', operator: 'equal', value: 'consent-withdrawn' },
              { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' },
            ],
          },
          {
            all: [
              { condition: 'candidate-contact' },
              {
                fact: 'interaction.signals',
                params: { type: 'consent', granted: false, by: 'candidate' },
                operator: 'greaterThanInclusive',
                value: 1,
              },
            ],
          },
        ],
      },
      { not: { condition: 'consents' } },
    ],
  },

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
      {
        fact: 'interaction.kind',
        operator: 'in',
        value: ['candidate-withdrew', 'opted-out', 'offer-accepted', 'offer-declined'],
      },
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

  // A résumé goes to an employer; one that the candidate sends there is the candidate's own affair.
  submission: {
    all: [
      { fact: 'interaction.kind', operator: 'equal', value: 'resume-submitted' },
      { not: { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' } },
    ],
  },
  'gives-resume': { fact: 'interaction.kind', operator: 'equal', value: 'resume-received' },
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
  'decision-revised': {
    fact: 'case.last',
    params: { of: 'revises-decision' },
    operator: 'greaterThan',
    value: { fact: 'opened.at' },
  },
  // The candidate's résumé went out or came in, or the candidate was seen: from here on news is owed.
  'sets-waiting': { fact: 'interaction.kind', operator: 'in', value: ['resume-received', 'resume-submitted', 'interview-held'] },

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
      {
        fact: 'interaction.signals',
        params: { type: 'callback-request', timed: true, by: 'candidate' },
        operator: 'equal',
        value: 0,
      },
    ],
  },
  'asks-callback': {
    all: [
      { condition: 'candidate-contact' },
      {
        fact: 'interaction.signals',
        params: { type: 'callback-request', by: 'candidate' },
        operator: 'greaterThanInclusive',
        value: 1,
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
  'gets-through': {
    all: [{ condition: 'speaks' }, { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' }],
  },
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
  'arranges-call': {
    any: [{ condition: 'asks-callback' }, { condition: 'promises-call' }, { condition: 'schedules-interview' }],
  },
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

  // Questions and promises.
  'asks-recruiter': {
    all: [
      { condition: 'candidate-contact' },
      { not: { condition: 'recruiters-contact' } },
      {
        fact: 'interaction.signals',
        params: { type: ['question', 'callback-request'], by: 'candidate' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
    ],
  },
  // A contact that is more than a promise to come back to it; a new opt-out ends what was asked before.
  'exhausts-questions': {
    all: [
      {
        any: [
          { condition: 'opts-out' },
          {
            all: [
              { condition: 'tells-candidate' },
              {
                fact: 'interaction.signals',
                params: { type: 'promise', action: ['answer', 'send', 'call'], by: 'recruiters-side' },
                operator: 'equal',
                value: 0,
              },
            ],
          },
        ],
      },
      { not: { condition: 'asks-recruiter' } },
    ],
  },
  // A message that thanks or declines, and nothing else.
  'expects-no-answer': {
    all: [
      {
        fact: 'interaction.signals',
        params: { type: ['acknowledgement', 'decline', 'opt-out'] },
        operator: 'greaterThanInclusive',
        value: 1,
      },
      {
        fact: 'interaction.signals',
        params: {
          type: [
            'disclosure',
            'withheld',
            'question',
            'promise',
            'pressure',
            'consent',
            'interest',
            'callback-request',
            'good-time',
            'decision',
            'no-news',
            'help',
            'names-person',
          ],
        },
        operator: 'equal',
        value: 0,
      },
    ],
  },
  // Tells the topic of the question or promise in hand, or says with a reason that it may not be told; in `met` only.
  'tells-topic': {
    any: [
      {
        fact: 'interaction.topics',
        params: { type: 'disclosure', by: 'recruiters-side' },
        operator: 'contains',
        value: { fact: 'signal.topic' },
      },
      {
        fact: 'interaction.topics',
        params: { type: 'withheld', by: 'recruiters-side', hasReason: true },
        operator: 'contains',
        value: { fact: 'signal.topic' },
      },
      {
        all: [
          { fact: 'signal.topic', operator: 'equal', value: 'status' },
          {
            fact: 'interaction.signals',
            params: { type: ['decision', 'no-news'], by: 'recruiters-side' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
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
              {
                not: {
                  fact: 'before.last',
                  params: { of: 'brings-feedback' },
                  operator: 'greaterThan',
                  value: { fact: 'opened.at' },
                },
              },
            ],
          },
          {
            all: [
              { fact: 'opened.signal.after', operator: 'equal', value: 'decision' },
              { condition: 'brings-decision' },
              {
                not: {
                  fact: 'before.last',
                  params: { of: 'brings-decision' },
                  operator: 'greaterThan',
                  value: { fact: 'opened.at' },
                },
              },
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

  // Says where the candidacy stands or what comes next; a contact whose words are unknown is taken to have said so.
  'tells-progress': {
    all: [
      { condition: 'recruiters-contact' },
      {
        any: [
          { fact: 'interaction.words', operator: 'equal', value: 'unknown' },
          {
            fact: 'interaction.signals',
            params: { type: 'disclosure', topic: ['status', 'process'], by: 'recruiters-side' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
          { condition: 'tells-decision' },
        ],
      },
    ],
  },
  'tells-help': {
    all: [
      { condition: 'recruiters-contact' },
      { fact: 'interaction.signals', params: { type: 'help', by: 'recruiters-side' }, operator: 'greaterThanInclusive', value: 1 },
    ],
  },
  // The referrer agreed to be named.
  'agrees-to-be-named': {
    any: [
      {
        all: [
          { fact: 'interaction.kind', operator: 'equal', value: 'consent-given' },
          { fact: 'interaction.about', operator: 'equal', value: 'naming' },
        ],
      },
      {
        all: [
          { condition: 'contact' },
          {
            fact: 'interaction.signals',
            params: { type: 'consent', granted: true, by: 'referrer' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
  'refuses-to-be-named': {
    any: [
      {
        all: [
          { fact: 'interaction.kind', operator: 'equal', value: 'consent-withdrawn' },
          { fact: 'interaction.about', operator: 'equal', value: 'naming' },
        ],
      },
      {
        all: [
          { condition: 'contact' },
          {
            fact: 'interaction.signals',
            params: { type: 'consent', granted: false, by: 'referrer' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
} as const satisfies Record<string, Condition>;
