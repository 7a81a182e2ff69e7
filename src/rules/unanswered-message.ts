import type { RuleInput } from '../entities/rule.ts';

/** A candidate's message is answered. */
export const unansweredMessage = {
  id: 'unanswered-message',
  kind: 'obligation',
  category: 'responsiveness',
  severity: 'warning',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  opens: {
    all: [
      { fact: 'interaction.kind', operator: 'equal', value: 'message' },
      { condition: 'candidate-contact' },
      { not: { condition: 'expects-no-answer' } },
      // a call at the time asked for is the answer
      { fact: 'interaction.signals', params: { type: 'callback-request', timed: true }, operator: 'equal', value: 0 },
    ],
  },
  due: { businessDays: 2 },
  remind: { before: { businessHours: 4 } },
  met: { all: [{ condition: 'tells-candidate' }, { condition: 'answers-opener' }] },
  voided: { condition: 'opted-out' },
  action: 'reply',
  summary: "A candidate's message is answered within two working days.",
  messages: {
    pending: '{owedTo} wrote on {openedAt}. An answer is due by {dueAt}.',
    overdue:
      '{owedTo} wrote on {openedAt}. No answer is on record, and one was due by {dueAt}. Two lines tell a candidate that somebody is there.',
    late: '{owedTo} wrote on {openedAt}. An answer was due by {dueAt} and came on {settledAt}.',
    undecided: '{owedTo} wrote on {openedAt}. Whether an answer came by {dueAt} cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A10' }],
} as const satisfies RuleInput;
