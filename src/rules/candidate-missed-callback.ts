import type { RuleInput } from '../entities/rule.ts';

/** Who asked to be called takes the call. */
export const candidateMissedCallback = {
  id: 'candidate-missed-callback',
  kind: 'check',
  category: 'candidate',
  severity: 'info',
  trial: true,
  owedBy: 'candidate',
  owedTo: 'recruiters-side',
  options: { grace: { minutes: 15 }, window: { hours: 2 } },
  when: { all: [{ condition: 'rings-candidate' }, { condition: 'asked-for-now' }] },
  require: { fact: 'interaction.outcome', operator: 'equal', value: 'connected' },
  reasons: { '': 'the call was not taken' },
  action: 'call-back',
  summary: 'Who asked to be called at a time takes the call.',
  messages: {
    broken:
      '{owedTo} called {owedBy} on {openedAt}, at the time {owedBy} had asked for, and did not get through. The recruiter had kept that time too.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'B3' }],
} as const satisfies RuleInput;
