import type { RuleInput } from '../entities/rule.ts';

/** Who refers somebody is thanked. */
export const referralUnacknowledged = {
  id: 'referral-unacknowledged',
  kind: 'obligation',
  category: 'contact',
  severity: 'info',
  owedBy: 'recruiter',
  owedTo: 'referrer',
  opens: { fact: 'interaction.kind', operator: 'equal', value: 'referral-made' },
  due: { businessDays: 3 },
  remind: { before: { businessDays: 1 } },
  met: { condition: 'answers-opener' },
  action: 'thank-referrer',
  summary: 'Who refers somebody hears a thank-you within three working days.',
  messages: {
    pending: '{owedTo} referred somebody on {openedAt}. A word of thanks is due by {dueAt}.',
    overdue:
      '{owedTo} referred somebody on {openedAt}. No word back is on record, and one was due by {dueAt}. Who is thanked refers again.',
    late: '{owedTo} referred somebody on {openedAt}. A word of thanks was due by {dueAt} and came on {settledAt}.',
    undecided: '{owedTo} referred somebody on {openedAt}. Whether a word of thanks came by {dueAt} cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A12' }],
} as const satisfies RuleInput;
