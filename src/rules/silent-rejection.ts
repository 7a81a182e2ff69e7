import type { RuleInput } from '../entities/rule.ts';

/** A decision against the candidate is told, and soon. */
export const silentRejection = {
  id: 'silent-rejection',
  kind: 'obligation',
  category: 'ghosting',
  severity: 'error',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  opens: {
    all: [
      {
        any: [
          {
            all: [
              { fact: 'interaction.kind', operator: 'equal', value: 'decision-made' },
              { fact: 'interaction.outcome', operator: 'in', value: ['rejected', 'position-closed'] },
            ],
          },
          {
            all: [
              { fact: 'interaction.kind', operator: 'equal', value: 'feedback-received' },
              { fact: 'interaction.outcome', operator: 'equal', value: 'negative' },
            ],
          },
        ],
      },
      // an event that was addressed to the candidate is known to the candidate
      { fact: 'interaction.toRoles', operator: 'doesNotContain', value: 'candidate' },
    ],
  },
  due: { businessDays: 3 },
  remind: { before: { businessDays: 1 } },
  met: { all: [{ condition: 'reaches-creditor' }, { condition: 'tells-rejection' }] },
  // over: the candidate knows already, or ended it
  voided: { any: [{ condition: 'over' }, { condition: 'opted-out' }, { condition: 'decision-revised' }] },
  countsTowards: ['decisions-told'],
  action: 'tell-decision',
  summary: 'A decision against the candidate is told within three working days.',
  messages: {
    pending: 'It went against {owedTo} on {openedAt}, and nothing on record says that {owedTo} knows. It is to be told by {dueAt}.',
    overdue:
      'It went against {owedTo} on {openedAt}; no contact on record says so, and it was to be told by {dueAt}. Bad news told is kinder than hope left standing.',
    late: 'It went against {owedTo} on {openedAt}, to be told by {dueAt}; {owedTo} was told on {settledAt}.',
    undecided: 'It went against {owedTo} on {openedAt}, to be told by {dueAt}. Whether {owedTo} was told cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A9' }],
} as const satisfies RuleInput;
