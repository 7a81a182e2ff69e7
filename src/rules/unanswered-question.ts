import type { RuleInput } from '../entities/rule.ts';

/** What the candidate asks about the job is answered. */
export const unansweredQuestion = {
  id: 'unanswered-question',
  kind: 'obligation',
  category: 'responsiveness',
  severity: 'error',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  each: 'question',
  opens: {
    all: [
      { condition: 'candidate-contact' },
      { fact: 'signal.byRole', operator: 'equal', value: 'candidate' },
      {
        fact: 'signal.topic',
        operator: 'in',
        value: ['client', 'location', 'compensation', 'contract-type', 'process', 'status'],
      },
      { fact: 'signal.answered', operator: 'equal', value: false },
    ],
  },
  due: { businessDays: 2 },
  remind: { before: { businessHours: 4 } },
  met: {
    all: [
      { condition: 'answers-opener' },
      {
        any: [
          { condition: 'tells-topic' },
          {
            fact: 'interaction.topics',
            params: { type: 'promise', action: ['answer', 'send'], by: 'recruiters-side' },
            operator: 'contains',
            value: { fact: 'signal.topic' },
          },
          {
            fact: 'interaction.signals',
            params: { type: 'promise', action: ['answer', 'send'], by: 'recruiters-side', hasTopic: false },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
  voided: { condition: 'opted-out' },
  data: { topic: { fact: 'signal.topic' } },
  countsTowards: ['questions-answered'],
  action: 'answer-question',
  summary: 'What a candidate asks about the job is answered within two working days, if only with a promise to find out.',
  messages: {
    pending: '{owedTo} asked about {data.topic} on {openedAt}. An answer is due by {dueAt}; "I will find out" is one.',
    overdue:
      '{owedTo} asked about {data.topic} on {openedAt}. No answer is on record, and one was due by {dueAt}. An open question keeps a candidate from deciding.',
    late: '{owedTo} asked about {data.topic} on {openedAt}. An answer was due by {dueAt} and came on {settledAt}.',
    undecided: '{owedTo} asked about {data.topic} on {openedAt}. Whether it was answered by {dueAt} cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A2' }],
} as const satisfies RuleInput;
