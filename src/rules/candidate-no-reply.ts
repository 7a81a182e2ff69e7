import type { RuleInput } from '../entities/rule.ts';

/** A targeted approach is answered, if only with a no. */
export const candidateNoReply = {
  id: 'candidate-no-reply',
  kind: 'obligation',
  category: 'candidate',
  severity: 'info',
  owedBy: 'candidate',
  owedTo: 'recruiters-side',
  options: { minimum: 2 },
  opens: {
    all: [
      { condition: 'outreach' },
      { condition: 'tells-candidate' },
      // who took the call has answered
      { not: { condition: 'candidate-contact' } },
      {
        any: [
          {
            fact: 'interaction.topicCount',
            params: { type: 'disclosure', by: 'recruiters-side', among: 'terms' },
            operator: 'greaterThanInclusive',
            value: { fact: 'option.minimum' },
          },
          {
            fact: 'interaction.topicCount',
            params: { type: 'disclosure', by: 'recruiters-side', among: 'terms' },
            operator: 'greaterThanInclusive',
            value: { fact: 'opportunity.askableCount' },
          },
        ],
      },
    ],
  },
  due: { businessDays: 5 },
  remind: { before: { businessDays: 1 } },
  met: { condition: 'candidate-contact' },
  voided: { any: [{ condition: 'over' }, { condition: 'opted-out' }] },
  countsTowards: ['response-rate', 'non-responsive'],
  action: 'reply-courteously',
  summary: 'An approach that says what the job is gets an answer, if only "not interested".',
  messages: {
    pending: '{owedTo} approached {owedBy} on {openedAt} and said what the job is. An answer by {dueAt}, if only a no, would be kind.',
    overdue:
      '{owedTo} approached {owedBy} on {openedAt} and said what the job is. No answer is on record, and {dueAt} has passed. A one-line no saves both of them a follow-up.',
    late: '{owedTo} approached {owedBy} on {openedAt} and said what the job is. The answer came on {settledAt}, after {dueAt}.',
    undecided:
      '{owedTo} approached {owedBy} on {openedAt} and said what the job is. Whether an answer came by {dueAt} cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'B1' }],
} as const satisfies RuleInput;
