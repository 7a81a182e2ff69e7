import type { RuleInput } from '../entities/rule.ts';

/** Who wants to hear no more hears no more. */
export const optOutIgnored = {
  id: 'opt-out-ignored',
  kind: 'check',
  category: 'contact',
  severity: 'error',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  options: { farewell: { businessDays: 10 } },
  when: {
    all: [
      { condition: 'recruiters-contact' },
      // the candidate called, or came to an interview
      { not: { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' } },
      { fact: 'interaction.kind', operator: 'notEqual', value: 'interview-held' },
      { condition: 'was-opted-out' },
    ],
  },
  require: {
    any: [
      // one farewell that wants nothing
      {
        all: [
          {
            fact: 'interaction.signals',
            params: { type: ['question', 'disclosure', 'pressure'], by: 'recruiters-side' },
            operator: 'equal',
            value: 0,
          },
          {
            any: [
              {
                all: [
                  { fact: 'before.count', params: { of: 'opts-out' }, operator: 'greaterThanInclusive', value: 1 },
                  { fact: 'before.count', params: { of: 'recruiters-contact', since: 'opts-out' }, operator: 'equal', value: 0 },
                  {
                    fact: 'interaction.at',
                    operator: 'lessThanInclusive',
                    value: { fact: 'time', params: { from: 'before:opts-out', for: 'option.farewell' } },
                  },
                ],
              },
              {
                all: [
                  { fact: 'before.count', params: { of: 'opts-out' }, operator: 'equal', value: 0 },
                  {
                    not: {
                      fact: 'before.last',
                      params: { of: 'recruiters-contact' },
                      operator: 'greaterThanInclusive',
                      value: { fact: 'party.optedOutAt' },
                    },
                  },
                  {
                    fact: 'interaction.at',
                    operator: 'lessThanInclusive',
                    value: { fact: 'time', params: { from: 'party.optedOutAt', for: 'option.farewell' } },
                  },
                ],
              },
            ],
          },
        ],
      },
      // the answer to what the candidate asked since
      {
        all: [
          { fact: 'interaction.automated', operator: 'equal', value: false },
          {
            fact: 'before.count',
            params: { of: 'asks-recruiter', since: 'exhausts-questions' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
        ],
      },
    ],
  },
  reasons: {
    'any[0].all[0]': 'it asked, told or pressed for something',
    'any[0].all[1]': 'it was not the one farewell that may follow within {option.farewell}',
    'any[1]': 'it answered nothing that {owedTo} had asked since',
  },
  action: 'stop-contact',
  summary: 'Who wants to hear no more hears no more, from anybody on the hiring side and by no channel.',
  messages: {
    broken:
      '{owedBy} contacted {owedTo} on {openedAt}, after {owedTo} had asked to hear no more. A no to messages is owed no reason, and counts for everybody here.',
    undecided:
      '{owedBy} contacted {owedTo} on {openedAt}, after {owedTo} had asked to hear no more. Whether it was more than a farewell or an answer cannot be told from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A4' }],
} as const satisfies RuleInput;
