import type { RuleInput } from '../entities/rule.ts';

/** Candidates choose when they are called. */
export const badTimeIgnored = {
  id: 'bad-time-ignored',
  kind: 'check',
  category: 'contact',
  severity: 'warning',
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  options: { grace: { minutes: 15 }, window: { hours: 2 } },
  when: {
    all: [
      { condition: 'rings-candidate' },
      {
        any: [
          { fact: 'party.inContactWindow', operator: 'equal', value: false },
          {
            all: [
              { fact: 'before.count', params: { of: 'asks-callback', since: 'gets-through' }, operator: 'greaterThanInclusive', value: 1 },
              {
                fact: 'before.last',
                params: { of: 'asks-callback', type: 'callback-request', fact: 'signal.from' },
                operator: 'greaterThan',
                value: { fact: 'time', params: { for: 'option.grace' } },
              },
            ],
          },
        ],
      },
    ],
  },
  // unless the call was expected: it returns the candidate's own of the same day, keeps a promise, holds an interview, or comes at
  // the very time that the candidate asked for, which goes before the hours that suit in general
  require: {
    any: [
      {
        all: [
          { fact: 'before.count', params: { of: 'rings-in-vain', since: 'tells-candidate' }, operator: 'greaterThanInclusive', value: 1 },
          {
            fact: 'interaction.at',
            operator: 'lessThanInclusive',
            value: { fact: 'time', params: { from: 'before:rings-in-vain', for: { days: 0 } } },
          },
        ],
      },
      {
        fact: 'before.count',
        params: { of: 'promises-call', since: 'spends-call-promise' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
      {
        all: [
          {
            fact: 'before.count',
            params: { of: 'schedules-interview', since: 'ends-interview' },
            operator: 'greaterThanInclusive',
            value: 1,
          },
          {
            fact: 'before.last',
            params: { of: 'schedules-interview', fact: 'interaction.startsAt' },
            operator: 'lessThanInclusive',
            value: { fact: 'time', params: { for: 'option.grace' } },
          },
          {
            fact: 'interaction.at',
            operator: 'lessThanInclusive',
            value: {
              fact: 'time',
              params: {
                from: { fact: 'before.last', params: { of: 'schedules-interview', fact: 'interaction.startsAt' } },
                for: 'option.grace',
              },
            },
          },
        ],
      },
      { condition: 'asked-for-now' },
    ],
  },
  reasons: {
    'any[0]': 'it returned no call that {owedTo} had made that day',
    'any[1]': 'no call then had been promised',
    'any[2]': 'no interview was set for then',
    'any[3]': 'nor was it the time that {owedTo} had asked for',
  },
  action: 'apologise-and-reschedule',
  summary: 'No call comes before the time that was asked for, or outside of the hours that suit.',
  messages: {
    broken: '{owedBy} called {owedTo} on {openedAt}, at a time that {owedTo} had asked to be spared. A call at work can be overheard.',
    undecided:
      '{owedBy} called {owedTo} on {openedAt}, at a time that {owedTo} had asked to be spared. Whether the call was arranged cannot be told from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A5' }],
} as const satisfies RuleInput;
