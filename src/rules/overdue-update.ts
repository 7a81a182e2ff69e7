import type { RuleInput } from '../entities/rule.ts';

/** Who waits hears something every ten days, even that there is nothing new. */
export const overdueUpdate = {
  id: 'overdue-update',
  kind: 'obligation',
  category: 'overdue-update',
  severity: 'error',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  opens: { condition: 'sets-waiting' },
  // the contact that opened it asked the candidate for something, and this is the first answer
  restarts: {
    all: [
      { condition: 'candidate-contact' },
      { fact: 'opened.signals', params: { type: 'question', by: 'recruiters-side' }, operator: 'greaterThanInclusive', value: 1 },
      { fact: 'opened.by', operator: 'doesNotContain', value: 'candidate' },
      {
        not: {
          fact: 'before.last',
          params: { of: 'candidate-contact' },
          operator: 'greaterThan',
          value: { fact: 'opened.at' },
        },
      },
    ],
  },
  due: [{ when: { condition: 'asks-candidate' }, days: 24 }, { days: 10 }],
  remind: { before: { days: 3 } },
  met: { all: [{ condition: 'tells-candidate' }, { condition: 'answers-opener' }] },
  voided: { any: [{ condition: 'over' }, { condition: 'opted-out' }, { condition: 'offer-open' }, { condition: 'yes-taken' }] },
  repeats: true,
  data: {
    chosenAt: { fact: 'case.last', params: { of: 'tells-selection' } },
    interviewAt: { fact: 'case.last', params: { of: 'schedules-interview', fact: 'interaction.startsAt' } },
  },
  countsTowards: ['updates-on-time'],
  action: 'send-update',
  summary: 'A candidate who waits hears something every ten days, even that there is nothing new.',
  messages: {
    pending: '{owedTo} has been waiting for word since {openedAt}. The next one is due by {dueAt}; one line will do.',
    overdue:
      'Since {openedAt} nothing on record tells {owedTo} where things stand; a word was due by {dueAt}. Even no news is news to somebody who waits.',
    late: '{owedTo} had been waiting for word since {openedAt}, due by {dueAt}, and got it on {settledAt}.',
    undecided: '{owedTo} had been waiting for word since {openedAt}, due by {dueAt}. Whether it came cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A8' }],
} as const satisfies RuleInput;
