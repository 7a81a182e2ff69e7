import type { RuleInput } from '../entities/rule.ts';
import { overdueUpdate } from './overdue-update.ts';

/** Who took a résumé does not fall silent. */
export const ghosting = {
  id: 'ghosting',
  kind: 'obligation',
  category: 'ghosting',
  severity: 'error',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  opens: { condition: 'sets-waiting' },
  restarts: overdueUpdate.restarts,
  due: [{ when: { condition: 'asks-candidate' }, days: 35 }, { days: 21 }],
  remind: { before: { days: 3 } },
  met: { all: [{ condition: 'tells-candidate' }, { condition: 'answers-opener' }] },
  voided: { any: [{ condition: 'over' }, { condition: 'opted-out' }, { condition: 'offer-open' }, { condition: 'yes-taken' }] },
  repeats: true,
  data: {
    chosenAt: { fact: 'case.last', params: { of: 'tells-selection' } },
    interviewAt: { fact: 'case.last', params: { of: 'schedules-interview', fact: 'interaction.startsAt' } },
  },
  countsTowards: ['ghosted-cases'],
  action: 'break-silence',
  summary: 'Who took a résumé does not vanish: three weeks without a word are silence.',
  messages: {
    pending: '{owedTo} has been waiting for word since {openedAt}. Silence beyond {dueAt} would leave {owedTo} to guess.',
    overdue:
      'Nothing said to {owedTo} is on record since {openedAt}, and {dueAt} has passed. From the other side this looks like the end of it, untold.',
    late: '{owedTo} waited from {openedAt} until {settledAt} for a word; beyond {dueAt} waiting turns into silence.',
    undecided:
      '{owedTo} had been waiting for word since {openedAt}, and {dueAt} has passed. Whether it came cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A9' }],
} as const satisfies RuleInput;
