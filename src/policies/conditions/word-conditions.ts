import type { Condition } from '../../entities/condition.ts';

const over = ['rejected', 'position-closed'];

/** What contacts say: what they tell, ask, promise and consent to. */
export const wordConditions = {
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
  // Tells the candidate what was thought of them, or what was decided.
  'tells-feedback': {
    any: [
      { condition: 'tells-decision' },
      {
        all: [
          { condition: 'recruiters-contact' },
          {
            fact: 'interaction.signals',
            params: { type: 'help', form: 'feedback', by: 'recruiters-side' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
  // The employer says what they think, or what they decided.
  'gives-feedback': {
    all: [
      { condition: 'contact' },
      { fact: 'interaction.fromRole', operator: 'equal', value: 'employer' },
      {
        fact: 'interaction.signals',
        params: { type: ['decision', 'help'], by: 'recruiters-side' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
    ],
  },
  // Tells the candidate a yes.
  'tells-selection': {
    all: [
      { condition: 'recruiters-contact' },
      {
        fact: 'interaction.signals',
        params: { type: 'decision', outcome: 'selected', by: 'recruiters-side' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
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
  'gives-resume': { fact: 'interaction.kind', operator: 'equal', value: 'resume-received' },
  // Hands it in for this job: one that comes along with a refusal ("for your files only") is none.
  'hands-in-resume': {
    all: [
      { condition: 'gives-resume' },
      {
        not: {
          fact: 'interaction.at',
          operator: 'lessThan',
          value: { fact: 'time', params: { from: 'before:refuses-consent', for: { hours: 1 } } },
        },
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
  // A message that leaves nothing for the other side to say.
  'expects-no-answer': {
    all: [
      {
        fact: 'interaction.signals',
        params: {
          type: [
            'disclosure',
            'withheld',
            'question',
            'pressure',
            'consent',
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
      {
        any: [
          {
            all: [
              {
                fact: 'interaction.signals',
                params: { type: ['acknowledgement', 'decline', 'opt-out'] },
                operator: 'greaterThanInclusive',
                value: 1,
              },
              { fact: 'interaction.signals', params: { type: ['promise', 'interest'] }, operator: 'equal', value: 0 },
            ],
          },
          // "got it, I will fill in the form tonight": the next act is the candidate's
          {
            all: [
              { fact: 'interaction.signals', params: { type: 'acknowledgement' }, operator: 'greaterThanInclusive', value: 1 },
              { fact: 'interaction.signals', params: { type: ['interest', 'decline', 'opt-out'] }, operator: 'equal', value: 0 },
            ],
          },
          {
            all: [
              {
                fact: 'interaction.signals',
                params: { type: ['acknowledgement', 'promise', 'interest'] },
                operator: 'greaterThanInclusive',
                value: 1,
              },
              { fact: 'interaction.signals', params: { type: ['decline', 'opt-out'] }, operator: 'equal', value: 0 },
              { condition: 'looks-forward' },
            ],
          },
        ],
      },
    ],
  },
  // What a candidate may look forward to is settled: an interview is ahead, or a yes was told.
  'looks-forward': {
    any: [
      { fact: 'before.count', params: { of: 'schedules-interview', since: 'ends-interview' }, operator: 'greaterThanInclusive', value: 1 },
      { fact: 'before.count', params: { of: 'tells-selection', since: 'opens-anew' }, operator: 'greaterThanInclusive', value: 1 },
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
} as const satisfies Record<string, Condition>;
