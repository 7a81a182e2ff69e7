import type { RuleInput } from '../entities/rule.ts';

/** An offer leaves time to decide. */
export const explodingOffer = {
  id: 'exploding-offer',
  kind: 'check',
  category: 'pressure-tactics',
  severity: 'warning',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  options: { minimum: { businessDays: 2 } },
  when: {
    all: [{ condition: 'offers' }, { fact: 'interaction.expiresAt', operator: 'notEqual', value: 0 }],
  },
  require: {
    fact: 'interaction.expiresAt',
    operator: 'greaterThanInclusive',
    value: { fact: 'time', params: { for: 'option.minimum' } },
  },
  remedy: {
    all: [
      { condition: 'offers' },
      { not: { fact: 'interaction.expiresAt', operator: 'lessThanInclusive', value: { fact: 'opened.expiresAt' } } },
    ],
  },
  data: { expiresAt: { fact: 'interaction.expiresAt' }, soonest: { fact: 'time', params: { for: 'option.minimum' } } },
  reasons: { '': 'counted from {openedAt}, {option.minimum} to decide would last to {data.soonest}; the offer lapses on {data.expiresAt}' },
  action: 'extend-offer-deadline',
  summary: 'An offer leaves at least two working days to decide.',
  messages: {
    broken:
      'The offer of {openedAt} asks {owedTo} to decide by {data.expiresAt}. A change of job is a decision for a family, and deserves more time than that.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A3' }],
} as const satisfies RuleInput;
