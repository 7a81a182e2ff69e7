import type { RuleInput } from '../entities/rule.ts';

/** A voicemail is answered by who has shown interest. */
export const candidateUnreturnedCall = {
  id: 'candidate-unreturned-call',
  kind: 'obligation',
  category: 'candidate',
  severity: 'info',
  trial: true,
  owedBy: 'candidate',
  owedTo: 'recruiters-side',
  opens: {
    all: [
      { condition: 'rings-candidate' },
      { fact: 'interaction.outcome', operator: 'equal', value: 'voicemail' },
      { condition: 'showed-interest' },
    ],
  },
  due: { businessDays: 3 },
  remind: { before: { businessDays: 1 } },
  met: { condition: 'candidate-contact' },
  voided: { any: [{ condition: 'over' }, { condition: 'opted-out' }] },
  action: 'call-back',
  summary: 'Who has shown interest answers a voicemail within three working days.',
  messages: {
    pending: '{owedTo} left {owedBy} a voicemail on {openedAt}. A call or a line back is due by {dueAt}.',
    overdue:
      '{owedTo} left {owedBy} a voicemail on {openedAt}. Nothing back is on record, and {dueAt} has passed. It may have been the good news.',
    late: '{owedTo} left {owedBy} a voicemail on {openedAt}. A call or a line back was due by {dueAt} and came on {settledAt}.',
    undecided: '{owedTo} left {owedBy} a voicemail on {openedAt}. Whether anything came back by {dueAt} cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'B3' }],
} as const satisfies RuleInput;
