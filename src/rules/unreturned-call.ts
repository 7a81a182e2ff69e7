import type { RuleInput } from '../entities/rule.ts';

/** A call that nobody took is returned. */
export const unreturnedCall = {
  id: 'unreturned-call',
  kind: 'obligation',
  category: 'responsiveness',
  severity: 'error',
  owedBy: 'addressee',
  owedTo: 'sender',
  opens: {
    all: [
      { fact: 'interaction.kind', operator: 'equal', value: 'call' },
      { fact: 'interaction.outcome', operator: 'in', value: ['missed', 'voicemail'] },
      {
        any: [
          {
            all: [
              { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' },
              { fact: 'interaction.toRoles', operator: 'someFact:in', value: ['recruiter', 'employer'] },
            ],
          },
          {
            all: [
              { fact: 'interaction.fromRole', operator: 'equal', value: 'employer' },
              { fact: 'interaction.toRoles', operator: 'contains', value: 'recruiter' },
            ],
          },
        ],
      },
    ],
  },
  due: { businessDays: 1 },
  remind: { before: { businessHours: 4 } },
  met: { condition: 'answers-opener' },
  voided: {
    all: [{ condition: 'opted-out' }, { fact: 'opened.fromRole', operator: 'equal', value: 'candidate' }],
  },
  yieldsTo: [
    {
      when: {
        fact: 'interaction.signals',
        params: { type: 'callback-request', timed: true },
        operator: 'greaterThanInclusive',
        value: 1,
      },
      because: 'the caller named a time to be called back',
    },
  ],
  countsTowards: ['calls-returned'],
  action: 'return-call',
  summary: 'A call that nobody took is returned by the next working day.',
  messages: {
    pending: '{owedTo} called on {openedAt} and reached nobody. A call, a voicemail or a message back is due by {dueAt}.',
    overdue:
      '{owedTo} called on {openedAt} and reached nobody. No call, voicemail or message back is on record; one was due by {dueAt}. Somebody who rings is waiting to hear.',
    late: '{owedTo} called on {openedAt} and reached nobody. An answer was due by {dueAt} and came on {settledAt}.',
    undecided:
      '{owedTo} called on {openedAt} and reached nobody. An answer was due by {dueAt}; this record cannot show whether there was one.',
    waived: '{owedTo} called on {openedAt} and asked to be called back at a time of their own, which counts instead.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A10' }],
} as const satisfies RuleInput;
