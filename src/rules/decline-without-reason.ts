import type { RuleInput } from '../entities/rule.ts';

/** A no comes with its reason. */
export const declineWithoutReason = {
  id: 'decline-without-reason',
  kind: 'check',
  category: 'candidate',
  severity: 'info',
  trial: true,
  owedBy: 'candidate',
  owedTo: 'recruiters-side',
  when: {
    all: [
      { condition: 'candidate-contact' },
      { fact: 'interaction.signals', params: { type: 'decline', by: 'candidate' }, operator: 'greaterThanInclusive', value: 1 },
    ],
  },
  require: {
    fact: 'interaction.signals',
    params: { type: 'decline', by: 'candidate', hasReason: true },
    operator: 'greaterThanInclusive',
    value: 1,
  },
  reasons: { '': 'no reason came with the no' },
  summary: 'A no comes with its reason, and with what would be a yes.',
  messages: {
    broken: '{owedBy} said no on {openedAt} and gave no reason. With a reason the next call is about something better.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'B5' }],
} as const satisfies RuleInput;
