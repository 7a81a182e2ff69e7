import type { RuleInput } from '../entities/rule.ts';

/** The first contact says at least some of what the job is. */
export const missingInfo = {
  id: 'missing-info',
  kind: 'check',
  category: 'missing-info',
  severity: 'error',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  options: { minimum: 1 },
  when: { condition: 'outreach' },
  require: {
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
  reasons: {
    'any[0]': 'it told fewer than {option.minimum} of client, location, pay and contract type; left out: {data.lacking}',
    'any[1]': '',
  },
  action: 'send-job-details',
  summary: 'The first contact holds at least one hard fact about the job.',
  messages: {
    broken:
      '{owedBy} first got in touch with {owedTo} on {openedAt} and did not say enough about the job: nothing of {data.lacking}. Without it nobody can say whether the job is worth an answer.',
    undecided: 'What {owedBy} first said to {owedTo} on {openedAt} is not on record, so it is open whether it told what the job is.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A1' }],
} as const satisfies RuleInput;
