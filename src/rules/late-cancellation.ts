import type { RuleInput } from '../entities/rule.ts';

/** An interview is cancelled a working day ahead, or not at all. */
export const lateCancellation = {
  id: 'late-cancellation',
  kind: 'check',
  category: 'contact',
  severity: 'info',
  trial: true,
  owedBy: 'recruiters-side',
  owedTo: 'candidate',
  options: { notice: { businessDays: 1 } },
  when: {
    all: [
      { fact: 'interaction.kind', operator: 'equal', value: 'interview-cancelled' },
      { not: { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' } },
      {
        any: [
          { fact: 'interaction.startsAt', operator: 'notEqual', value: 0 },
          {
            fact: 'before.last',
            params: { of: 'schedules-interview', fact: 'interaction.startsAt' },
            operator: 'notEqual',
            value: 0,
          },
        ],
      },
    ],
  },
  require: {
    any: [
      { fact: 'time', params: { for: 'option.notice' }, operator: 'lessThanInclusive', value: { fact: 'interaction.startsAt' } },
      {
        all: [
          { not: { fact: 'interaction.startsAt', operator: 'notEqual', value: 0 } },
          {
            fact: 'before.last',
            params: { of: 'schedules-interview', fact: 'interaction.startsAt' },
            operator: 'greaterThanInclusive',
            value: { fact: 'time', params: { for: 'option.notice' } },
          },
        ],
      },
    ],
  },
  data: { noticeUntil: { fact: 'time', params: { for: 'option.notice' } } },
  reasons: {
    '': 'counted from {openedAt}, a notice of {option.notice} lasts to {data.noticeUntil}, and the interview was to start before',
  },
  action: 'apologise-and-reschedule',
  summary: 'An interview is cancelled at least a working day ahead.',
  messages: {
    broken:
      "{owedTo}'s interview was cancelled on {openedAt}, less than a working day ahead. A day off and a train may have been booked for it.",
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A14' }],
} as const satisfies RuleInput;
