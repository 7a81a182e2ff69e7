import type { RuleInput } from '../entities/rule.ts';

/** A call out of the blue begins with whether the moment suits. */
export const goodTimeNotAsked = {
  id: 'good-time-not-asked',
  kind: 'check',
  category: 'contact',
  severity: 'info',
  trial: true,
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  when: {
    all: [{ condition: 'cold-call' }, { fact: 'before.count', params: { of: 'cold-call' }, operator: 'equal', value: 0 }],
  },
  require: {
    fact: 'interaction.signals',
    params: { type: 'good-time', by: 'recruiters-side' },
    operator: 'greaterThanInclusive',
    value: 1,
  },
  reasons: { '': 'nothing that was said in it asks whether the moment suits' },
  summary: 'A call out of the blue begins with whether the moment suits.',
  messages: {
    broken:
      '{owedBy} called {owedTo} out of the blue on {openedAt}, and nothing on record asks whether it was a good moment. Not everybody can talk where they are.',
    undecided:
      '{owedBy} called {owedTo} out of the blue on {openedAt}. What was said is not on record, so it is open whether the moment was asked about.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A5' }],
} as const satisfies RuleInput;
