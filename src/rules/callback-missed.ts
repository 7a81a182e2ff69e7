import type { RuleInput } from '../entities/rule.ts';

/** Who asks to be called back is called back, at the time that was named. */
export const callbackMissed = {
  id: 'callback-missed',
  kind: 'obligation',
  category: 'responsiveness',
  severity: 'error',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  each: 'callback-request',
  options: { grace: { minutes: 15 }, window: { hours: 2 } },
  opens: { all: [{ condition: 'candidate-contact' }, { fact: 'signal.byRole', operator: 'equal', value: 'candidate' }] },
  restarts: { all: [{ condition: 'candidate-contact' }, { fact: 'signal.byRole', operator: 'equal', value: 'candidate' }] },
  due: [
    { when: { fact: 'signal.until', operator: 'notEqual', value: 0 }, at: 'signal.until' },
    { when: { fact: 'signal.from', operator: 'notEqual', value: 0 }, hours: 2, from: 'signal.from' },
    { businessDays: 1 },
  ],
  remind: { before: { minutes: 30 } },
  met: {
    all: [
      { fact: 'interaction.kind', operator: 'equal', value: 'call' },
      { fact: 'interaction.byDebtor', operator: 'equal', value: true },
      { fact: 'interaction.toCreditor', operator: 'equal', value: true },
      {
        any: [
          { condition: 'gets-through' },
          {
            all: [
              // not before the time asked for
              { not: { fact: 'signal.from', operator: 'greaterThan', value: { fact: 'time', params: { for: 'option.grace' } } } },
              {
                any: [
                  { fact: 'interaction.outcome', operator: 'in', value: ['connected', 'voicemail'] },
                  // who calls at the time that was named has done what was asked, taken or not
                  { fact: 'interaction.at', operator: 'lessThanInclusive', value: { fact: 'signal.until' } },
                  {
                    all: [
                      { not: { fact: 'signal.until', operator: 'notEqual', value: 0 } },
                      {
                        fact: 'interaction.at',
                        operator: 'lessThanInclusive',
                        value: { fact: 'time', params: { from: 'signal.from', for: 'option.window' } },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  voided: { condition: 'opted-out' },
  countsTowards: ['calls-returned'],
  action: 'return-call',
  summary: 'Who asks to be called back is called back, at the time that was named.',
  messages: {
    pending: '{owedTo} asked on {openedAt} to be called back. The call is due by {dueAt}.',
    overdue: '{owedTo} asked on {openedAt} to be called back, by {dueAt}. No such call is on record. Somebody kept that time free.',
    late: '{owedTo} asked on {openedAt} to be called back, by {dueAt}. The call came on {settledAt}.',
    undecided: '{owedTo} asked on {openedAt} to be called back, by {dueAt}. Whether the call came cannot be seen from this record.',
  },
  sources: [
    { title: 'The Courtesy Code', locator: 'A5' },
    { title: 'The Courtesy Code', locator: 'A10' },
  ],
} as const satisfies RuleInput;
