import type { RuleInput } from '../entities/rule.ts';

/** Reminders are few and far between, and end kindly. */
export const tooManyFollowUps = {
  id: 'too-many-follow-ups',
  kind: 'check',
  category: 'contact',
  severity: 'warning',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  options: { limit: 3, spacing: { hours: 48 } },
  when: { condition: 'follow-up' },
  require: {
    all: [
      {
        fact: 'case.count',
        params: { of: 'follow-up', since: 'candidate-contact' },
        operator: 'lessThanInclusive',
        value: { fact: 'option.limit' },
      },
      {
        fact: 'interaction.at',
        operator: 'greaterThanInclusive',
        value: { fact: 'time', params: { from: 'before:recruiters-contact', for: 'option.spacing' } },
      },
    ],
  },
  data: {
    followUps: { fact: 'case.count', params: { of: 'follow-up', since: 'candidate-contact' } },
    limit: { fact: 'option.limit' },
    previousAt: { fact: 'before.last', params: { of: 'recruiters-contact' } },
    soonest: { fact: 'time', params: { from: 'before:recruiters-contact', for: 'option.spacing' } },
  },
  reasons: {
    'all[0]': 'it is number {data.followUps} without an answer, and the most is {option.limit}',
    'all[1]': 'with {option.spacing} after the contact before, it could have come from {data.soonest} on',
  },
  action: 'close-kindly',
  summary: 'At most three follow-ups without an answer, two days apart; then the door is closed kindly.',
  messages: {
    broken:
      '{owedBy} followed up with {owedTo} on {openedAt}, number {data.followUps} without an answer; the contact before was on {data.previousAt}. More than {data.limit}, or one on the heels of another, feels like spam.',
    undecided: '{owedBy} followed up with {owedTo} on {openedAt}. How many went unanswered before it cannot be told from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A4' }],
} as const satisfies RuleInput;
