import type { RuleInput } from '../entities/rule.ts';
import { missingInfo } from './missing-info.ts';

/** The first contact says all of what the job is. */
export const incompleteInfo = {
  id: 'incomplete-info',
  kind: 'check',
  category: 'missing-info',
  severity: 'warning',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  options: { minimum: 1 },
  // where there is too little, missing-info says so
  when: { all: [missingInfo.when, missingInfo.require] },
  require: {
    fact: 'interaction.topicCount',
    params: { type: 'disclosure', by: 'recruiters-side', among: 'askable' },
    operator: 'greaterThanInclusive',
    value: { fact: 'opportunity.askableCount' },
  },
  remedy: missingInfo.remedy,
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
