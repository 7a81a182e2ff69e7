import type { RuleInput } from '../entities/rule.ts';

const isDemand = { fact: 'signal.tactic', operator: 'in', value: ['deadline-demand', 'exploding-offer'] } as const;
const isDated = { fact: 'signal.deadline', operator: 'notEqual', value: 0 } as const;

/** Nobody is pressed: a deadline that is told is a real one, leaves time, and is told for a reason. */
export const pressureTactics = {
  id: 'pressure-tactics',
  kind: 'check',
  category: 'pressure-tactics',
  severity: [
    {
      // a reason, time enough, and no real deadline to hold the demanded one against
      when: {
        all: [
          isDemand,
          { fact: 'signal.reason', operator: 'notEqual', value: '' },
          {
            any: [
              { not: isDated },
              {
                all: [
                  {
                    fact: 'signal.deadline',
                    operator: 'greaterThanInclusive',
                    value: { fact: 'time', params: { for: 'option.notice' } },
                  },
                  { not: { fact: 'case.nextDeadline', operator: 'notEqual', value: 0 } },
                ],
              },
            ],
          },
        ],
      },
      severity: 'warning',
    },
    { severity: 'error' },
  ],
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  each: 'pressure',
  options: { notice: { businessHours: 8 }, leeway: { businessDays: 1 } },
  when: {
    all: [{ condition: 'recruiters-contact' }, { fact: 'signal.byRole', operator: 'in', value: ['recruiter', 'employer'] }],
  },
  require: {
    all: [
      isDemand,
      { any: [{ not: isDemand }, isDated] },
      {
        any: [
          { not: isDemand },
          { not: isDated },
          { fact: 'signal.deadline', operator: 'greaterThanInclusive', value: { fact: 'time', params: { for: 'option.notice' } } },
        ],
      },
      {
        any: [
          { not: isDemand },
          { not: isDated },
          {
            fact: 'case.nextDeadline',
            operator: 'lessThanInclusive',
            value: { fact: 'time', params: { from: 'signal.deadline', for: 'option.leeway' } },
          },
        ],
      },
    ],
  },
  reasons: {
    'all[0]': 'nothing makes {data.tactic} fair',
    'all[1]': 'no day is named behind which a real deadline could stand',
    'all[2]': '{option.notice} to answer would last to {data.noticeUntil}, and {data.deadline} is sooner',
    'all[3]': 'no real deadline on record lies within {option.leeway} of {data.deadline}',
  },
  remedy: {
    all: [
      { condition: 'reaches-creditor' },
      { fact: 'interaction.signals', params: { type: 'pressure', by: 'recruiters-side' }, operator: 'equal', value: 0 },
    ],
  },
  data: {
    tactic: { fact: 'signal.tactic' },
    deadline: { fact: 'signal.deadline' },
    noticeUntil: { fact: 'time', params: { for: 'option.notice' } },
  },
  action: 'withdraw-pressure',
  summary: 'No threats, no guilt, no belittling, and no deadline but a real one.',
  messages: {
    broken:
      '{owedTo} was put under pressure by {owedBy} on {openedAt} ({data.tactic}). Nobody decides well in a hurry; a real deadline can be told with its reason and with time to answer.',
  },
  sources: [
    { title: 'The Courtesy Code', locator: 'A3' },
    { title: 'The Courtesy Code', locator: 'A14' },
  ],
} as const satisfies RuleInput;
