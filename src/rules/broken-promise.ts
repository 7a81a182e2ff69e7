import type { RuleInput } from '../entities/rule.ts';

/** What the recruiter's side said it would do is done, and when it said. */
export const brokenPromise = {
  id: 'broken-promise',
  kind: 'obligation',
  category: 'promises',
  severity: 'error',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  each: 'promise',
  opens: {
    all: [{ condition: 'tells-candidate' }, { fact: 'signal.byRole', operator: 'in', value: ['recruiter', 'employer'] }],
  },
  restarts: {
    any: [
      { all: [{ condition: 'tells-candidate' }, { fact: 'signal.byRole', operator: 'in', value: ['recruiter', 'employer'] }] },
      { condition: 'awaited-comes' },
    ],
  },
  due: [
    { when: { fact: 'signal.due', operator: 'notEqual', value: 0 }, at: 'signal.due' },
    { when: { condition: 'still-awaited' }, never: true },
    { businessDays: 2 },
  ],
  remind: { before: { businessHours: 4 } },
  met: {
    any: [
      {
        all: [
          { condition: 'answers-opener' },
          {
            any: [
              { fact: 'signal.action', operator: 'notEqual', value: 'call' },
              { fact: 'interaction.kind', operator: 'equal', value: 'call' },
            ],
          },
          {
            any: [
              // nothing that could be disclosed was promised
              {
                not: {
                  fact: 'signal.topic',
                  operator: 'in',
                  value: ['client', 'location', 'compensation', 'contract-type', 'process', 'status'],
                },
              },
              { condition: 'tells-topic' },
            ],
          },
        ],
      },
      // "I am sending your résumé to them this morning", and it went
      {
        all: [
          { condition: 'submission' },
          {
            any: [
              { fact: 'signal.action', operator: 'equal', value: 'introduce' },
              { fact: 'signal.topic', operator: 'equal', value: 'resume' },
            ],
          },
        ],
      },
    ],
  },
  voided: { any: [{ condition: 'ended-by-candidate' }, { condition: 'opted-out' }] },
  data: { action: { fact: 'signal.action' }, promisedFor: { fact: 'signal.due' } },
  countsTowards: ['promises-kept'],
  action: 'keep-promise',
  summary: 'What a recruiter or employer promises is kept, by the time that was named.',
  messages: {
    pending: 'On {openedAt} {owedBy} promised {owedTo} to {data.action}. The promise is still to be kept.',
    overdue:
      'On {openedAt} {owedBy} promised {owedTo} to {data.action}. Nothing on record keeps the promise, and it ran out on {dueAt}. Trust is built from small promises.',
    late: 'On {openedAt} {owedBy} promised {owedTo} to {data.action}, by {dueAt}, and did so on {settledAt}.',
    undecided:
      'On {openedAt} {owedBy} promised {owedTo} to {data.action}, by {dueAt}. Whether that happened cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A11' }],
} as const satisfies RuleInput;
