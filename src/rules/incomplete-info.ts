import type { RuleInput } from '../entities/rule.ts';

/** The first contact says all of what the job is. */
export const incompleteInfo = {
  id: 'incomplete-info',
  kind: 'check',
  category: 'missing-info',
  severity: 'warning',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  options: { minimum: 1 },
  when: {
    all: [
      { condition: 'outreach' },
      {
        any: [
          {
            fact: 'interaction.topicCount',
            params: { type: 'disclosure', by: 'recruiters-side', among: 'askable' },
            operator: 'greaterThanInclusive',
            value: { fact: 'option.minimum' },
          },
          {
            fact: 'interaction.topicCount',
            params: { type: 'disclosure', by: 'recruiters-side', among: 'askable' },
            operator: 'greaterThanInclusive',
            value: { fact: 'opportunity.askableCount' },
          },
        ],
      },
    ],
  },
  require: {
    fact: 'interaction.topicCount',
    params: { type: 'disclosure', by: 'recruiters-side', among: 'askable' },
    operator: 'greaterThanInclusive',
    value: { fact: 'opportunity.askableCount' },
  },
  remedy: {
    all: [
      { condition: 'contact' },
      {
        fact: 'case.topicCount',
        params: { among: 'askable' },
        operator: 'greaterThanInclusive',
        value: { fact: 'opportunity.askableCount' },
      },
    ],
  },
  data: { lacking: { fact: 'case.topicsLacking', params: { among: 'askable' } } },
  reasons: { '': 'left out: {data.lacking}' },
  action: 'send-job-details',
  summary: 'The first contact leaves out none of client, location, pay and contract type.',
  messages: {
    broken:
      '{owedBy} told {owedTo} on {openedAt} a part of what the job is, and nothing of {data.lacking}. Each thing left out costs both of them a round of questions.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A1' }],
} as const satisfies RuleInput;
