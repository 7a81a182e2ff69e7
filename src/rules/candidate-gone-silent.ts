import type { RuleInput } from '../entities/rule.ts';

/** Who has shown interest does not go silent. */
export const candidateGoneSilent = {
  id: 'candidate-gone-silent',
  kind: 'obligation',
  category: 'candidate',
  severity: 'warning',
  owedBy: 'candidate',
  owedTo: 'recruiters-side',
  opens: {
    all: [{ condition: 'asks-candidate' }, { condition: 'tells-candidate' }, { condition: 'showed-interest' }],
  },
  due: { days: 7 },
  remind: { before: { days: 2 } },
  met: { condition: 'candidate-contact' },
  voided: { any: [{ condition: 'over' }, { condition: 'opted-out' }] },
  countsTowards: ['response-rate'],
  action: 'reply-courteously',
  summary: 'Who has shown interest answers what is asked within a week.',
  messages: {
    pending: '{owedTo} asked {owedBy} something on {openedAt}. An answer is due by {dueAt}.',
    overdue:
      '{owedBy} had shown interest, and {owedTo} asked something on {openedAt}. No answer is on record, and one was due by {dueAt}. A no is an answer too.',
    late: '{owedTo} asked {owedBy} something on {openedAt}. An answer was due by {dueAt} and came on {settledAt}.',
    undecided: '{owedTo} asked {owedBy} something on {openedAt}. Whether an answer came by {dueAt} cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'B2' }],
} as const satisfies RuleInput;
