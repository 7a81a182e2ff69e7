import type { RuleInput } from '../entities/rule.ts';

/** What happens to a candidacy is told when it happens. */
export const unreportedProgress = {
  id: 'unreported-progress',
  kind: 'obligation',
  category: 'overdue-update',
  severity: 'warning',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  options: { lately: { businessDays: 1 } },
  opens: {
    all: [
      {
        fact: 'interaction.kind',
        operator: 'in',
        value: ['resume-submitted', 'feedback-received', 'interview-scheduled', 'interview-cancelled'],
      },
      { not: { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' } },
      { fact: 'interaction.toRoles', operator: 'doesNotContain', value: 'candidate' },
      // some log a day later what they said at once
      {
        not: {
          fact: 'time',
          params: { from: 'before:tells-progress', for: 'option.lately' },
          operator: 'greaterThanInclusive',
          value: { fact: 'interaction.at' },
        },
      },
    ],
  },
  due: { businessDays: 2 },
  remind: { before: { businessHours: 4 } },
  met: { all: [{ condition: 'recruiters-contact' }, { condition: 'reaches-creditor' }] },
  voided: { any: [{ condition: 'over' }, { condition: 'opted-out' }] },
  data: { event: { fact: 'interaction.kind' } },
  action: 'report-progress',
  summary: 'Whatever happens to a candidacy is told within two working days.',
  messages: {
    pending: 'There was news about {owedTo} on {openedAt} ({data.event}). It is to be told by {dueAt}.',
    overdue:
      'There was news about {owedTo} on {openedAt} ({data.event}). Nothing on record passes it on, and it was due by {dueAt}. It is the news that candidates wait for.',
    late: 'There was news about {owedTo} on {openedAt} ({data.event}), to be told by {dueAt}; it was told on {settledAt}.',
    undecided:
      'There was news about {owedTo} on {openedAt} ({data.event}), to be told by {dueAt}. Whether it was cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A7' }],
} as const satisfies RuleInput;
