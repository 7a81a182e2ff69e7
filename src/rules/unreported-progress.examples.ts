import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `unreported-progress`. */
export const unreportedProgressExamples: readonly RuleExample[] = [
  {
    name: 'submitted, and she does not know',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'ana', dueAt: 'day 3 17:00', data: { event: 'resume-submitted' } }],
  },
  {
    name: 'good feedback, told three days later',
    timeline: `${cast}
      day 1 10:00 dana → sam feedback-received positive
      day 4 09:00 sam → ana email: discloses status
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'late', settledBy: 'i2', dueAt: 'day 3 17:00' }],
  },
  {
    name: 'an interview cancelled behind her back',
    timeline: `${cast}
      day 1 10:00 dana → sam interview-cancelled for day 9 10:00
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', data: { event: 'interview-cancelled' } }],
  },
  {
    name: 'what was told last week is not this news',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses status
      day 8 10:00 dana → sam interview-scheduled for day 15 10:00
    `,
    asOf: 'day 11 09:00',
    expect: [{ status: 'overdue', openedBy: 'i2', dueAt: 'day 10 17:00' }],
  },
  {
    name: 'still time',
    timeline: `${cast}
      day 5 16:00 sam → dana resume-submitted
    `,
    asOf: 'day 9 17:00',
    expect: [{ status: 'pending', dueAt: 'day 9 17:00' }],
  },
  {
    name: 'an export without messages and calls',
    timeline: `${cast}
      covers message none, call none
      day 1 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam' }],
  },
  {
    name: 'told by an automatic mail',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
      day 3 17:00 sam → ana email automated: discloses status
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'she was told on the phone, and it was logged the day after',
    timeline: `${cast}
      day 1 16:00 sam → ana call: discloses status
      day 2 17:00 sam → dana resume-submitted
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'a minute later it is news again',
    timeline: `${cast}
      day 1 16:00 sam → ana call: discloses status
      day 2 17:01 sam → dana resume-submitted
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'overdue', openedBy: 'i2' }],
  },
  {
    name: 'an invitation that was sent to her',
    timeline: `${cast}
      day 1 10:00 sam → ana, dana interview-scheduled for day 9 10:00
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she cancelled it herself',
    timeline: `${cast}
      day 1 10:00 ana → sam interview-cancelled for day 9 10:00
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she has withdrawn',
    timeline: `${cast}
      day 1 10:00 ana candidate-withdrew
      day 2 10:00 dana → sam feedback-received positive
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
];
