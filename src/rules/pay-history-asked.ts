import type { RuleInput } from '../entities/rule.ts';

/** What a candidate earned before is nobody's business. */
export const payHistoryAsked = {
  id: 'pay-history-asked',
  kind: 'check',
  category: 'contact',
  severity: 'warning',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  each: 'question',
  when: {
    all: [{ condition: 'recruiters-contact' }, { fact: 'signal.byRole', operator: 'in', value: ['recruiter', 'employer'] }],
  },
  require: { fact: 'signal.topic', operator: 'notEqual', value: 'pay-history' },
  reasons: { '': 'the question was about pay in the past' },
  action: 'ask-expectation-instead',
  summary: 'A candidate is asked what pay is hoped for, not what pay was.',
  messages: {
    broken:
      '{owedBy} asked {owedTo} on {openedAt} about past pay. What somebody hopes to earn says more about this job, and in many places the other question is not allowed.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A14' }],
} as const satisfies RuleInput;
