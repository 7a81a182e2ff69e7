import type { RuleInput } from '../entities/rule.ts';

/** A résumé goes nowhere before its owner has said yes to that job. */
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
            params: { of: 'gives-resume', since: 'refuses-consent' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
  remedy: { condition: 'consents' },
  action: 'ask-consent',
  summary: 'A résumé goes nowhere before its owner has said yes to that job.',
  messages: {
    broken:
      "{owedBy} submitted {owedTo}'s résumé on {openedAt} with no yes from {owedTo} on record. Being put forward twice, or to the wrong employer, can cost a candidate the job.",
    undecided: "{owedBy} submitted {owedTo}'s résumé on {openedAt}. Whether {owedTo} had agreed cannot be told from this record.",
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A6' }],
} as const satisfies RuleInput;
