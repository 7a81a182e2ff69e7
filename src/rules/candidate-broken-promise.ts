import type { RuleInput } from '../entities/rule.ts';

/** What the candidate said would come comes. */
export const candidateBrokenPromise = {
  id: 'candidate-broken-promise',
  kind: 'obligation',
  category: 'candidate',
  severity: 'warning',
  owedBy: 'candidate',
  owedTo: 'recruiters-side',
  each: 'promise',
  opens: { all: [{ condition: 'candidate-contact' }, { fact: 'signal.byRole', operator: 'equal', value: 'candidate' }] },
  restarts: {
    any: [
      { all: [{ condition: 'candidate-contact' }, { fact: 'signal.byRole', operator: 'equal', value: 'candidate' }] },
      { condition: 'awaited-comes' },
    ],
  },
  due: [
    { when: { fact: 'signal.due', operator: 'notEqual', value: 0 }, at: 'signal.due' },
    { when: { condition: 'still-awaited' }, never: true },
    { businessDays: 3 },
  ],
  remind: { before: { businessHours: 4 } },
  met: {
    all: [
      { condition: 'candidate-contact' },
      {
        any: [
          { fact: 'signal.action', operator: 'notEqual', value: 'call' },
          { fact: 'interaction.kind', operator: 'equal', value: 'call' },
        ],
      },
    ],
  },
  voided: { any: [{ condition: 'over' }, { condition: 'opted-out' }] },
  data: { action: { fact: 'signal.action' }, promisedFor: { fact: 'signal.due' } },
  countsTowards: ['promises-kept'],
  action: 'keep-promise',
  summary: 'Who said they would call, write or send does so, if only to say there is nothing.',
  messages: {
    pending: 'On {openedAt} {owedBy} promised {owedTo} to {data.action}. The promise is still to be kept.',
    overdue:
      'On {openedAt} {owedBy} promised {owedTo} to {data.action}. Nothing on record keeps the promise, and it ran out on {dueAt}. A line to say that there is nothing would do.',
    late: 'On {openedAt} {owedBy} promised {owedTo} to {data.action}, by {dueAt}, and did so on {settledAt}.',
    undecided:
      'On {openedAt} {owedBy} promised {owedTo} to {data.action}, by {dueAt}. Whether that happened cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'B4' }],
} as const satisfies RuleInput;
