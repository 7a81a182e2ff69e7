import type { RuleInput } from '../entities/rule.ts';

/** Before a résumé goes anywhere its owner knows client, location, pay and contract type. */
export const undisclosedTerms = {
  id: 'undisclosed-terms',
  kind: 'check',
  category: 'missing-info',
  severity: 'error',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  when: { condition: 'submission' },
  require: { fact: 'before.topicCount', params: { among: 'terms' }, operator: 'greaterThanInclusive', value: 4 },
  remedy: {
    all: [{ condition: 'contact' }, { fact: 'case.topicCount', params: { among: 'terms' }, operator: 'greaterThanInclusive', value: 4 }],
  },
  data: { lacking: { fact: 'before.topicsLacking', params: { among: 'terms' } } },
  reasons: { '': 'not on record as told by then: {data.lacking}' },
  action: 'send-job-details',
  summary: 'Before a résumé goes anywhere its owner knows client, location, pay and contract type.',
  messages: {
    broken:
      "{owedBy} submitted {owedTo}'s résumé on {openedAt}, and nothing on record tells {owedTo} all four terms of the job. It lacks {data.lacking}. A résumé is its owner's, and so is the choice where it goes.",
    undecided:
      "{owedBy} submitted {owedTo}'s résumé on {openedAt}. Whether {owedTo} knew all four terms of the job by then cannot be told from this record.",
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A1' }],
} as const satisfies RuleInput;
