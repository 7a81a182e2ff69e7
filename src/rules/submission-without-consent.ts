import type { RuleInput } from '../entities/rule.ts';

/** The owner of a résumé decides to whom it goes. */
export const submissionWithoutConsent = {
  id: 'submission-without-consent',
  kind: 'check',
  category: 'consent',
  severity: 'error',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  options: { resumeCounts: true },
  when: { condition: 'submission' },
  require: {
    any: [
      {
        fact: 'before.count',
        params: { of: 'consents', since: 'refuses-consent' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
      {
        all: [
          { fact: 'option.resumeCounts', operator: 'equal', value: true },
          {
            fact: 'before.count',
            params: { of: 'hands-in-resume', since: 'refuses-consent' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
  reasons: {
    'any[0]': 'no yes from {owedTo} to this job stood on record before it',
    'any[1].all[0]': 'a résumé alone is no yes here',
    'any[1].all[1]': 'nor was there a résumé that {owedTo} had handed in for it, with no refusal along with it or after it',
  },
  data: { refusals: { fact: 'before.count', params: { of: 'refuses-consent', since: 'hands-in-resume' } } },
  remedy: { condition: 'consents' },
  action: 'ask-consent',
  summary: 'A résumé goes to an employer only when the person in it has agreed.',
  messages: {
    broken:
      "{owedBy} submitted {owedTo}'s résumé on {openedAt} with no yes from {owedTo} that stood on record. Being put forward twice, or to the wrong employer, can cost a candidate the job.",
    undecided: "{owedBy} submitted {owedTo}'s résumé on {openedAt}. Whether {owedTo} had agreed cannot be told from this record.",
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A6' }],
} as const satisfies RuleInput;
