import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `unanswered-message`. */
export const unansweredMessageExamples: readonly RuleExample[] = [
  {
    name: 'she wrote, and nobody wrote back',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks other
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'ana', dueAt: 'day 3 17:00' }],
  },
  {
    name: 'an automatic receipt is no answer',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 1 10:01 sam → ana email automated: thanks
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue' }],
  },
  {
    name: 'a mail that says nothing we know of is still a mail',
    timeline: `${cast}
      day 1 10:00 ana → sam email
      day 3 17:00:00.001 sam → ana email
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'late', settledBy: 'i2' }],
  },
  {
    name: 'a no with a question is no bare no',
    timeline: `${cast}
      day 1 10:00 ana → sam email: declines because "too far", asks other
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue' }],
  },
  {
    name: 'looking forward to an interview that is set',
    timeline: `${cast}
      day 1 10:00 sam interview-scheduled for day 8 10:00
      day 1 10:05 sam → ana email
      day 1 11:00 ana → sam email: is-interested
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'interest with thanks, and nothing is set',
    timeline: `${cast}
      day 1 11:00 ana → sam email: thanks, is-interested
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue' }],
  },
  {
    name: 'thanks, and the next act is hers',
    timeline: `${cast}
      day 1 11:00 ana → sam email: thanks, promises send
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'three mails are one debt',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 ana → sam email: asks status
      day 2 11:00 ana → tim sms: asks status
    `,
    asOf: 'day 3 17:00',
    expect: [{ status: 'pending', openedBy: 'i1', dueAt: 'day 3 17:00' }],
  },
  {
    name: 'a source that sees only what comes in',
    timeline: `${cast}
      covers message some, call none
      day 1 10:00 ana → sam email: asks status
    `,
    asOf: 'day 4 09:00',
    expect: [
      {
        status: 'overdue',
        assumes: [
          { unknown: 'coverage', kind: 'call' },
          { unknown: 'coverage', kind: 'message' },
        ],
      },
    ],
  },
  {
    name: 'a source that sees no messages and no calls otherwise',
    timeline: `${cast}
      covers message none, call none
      day 1 10:00 ana → sam email: asks status
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'undecided' }],
  },
  {
    name: 'answered by phone',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks status
      day 3 17:00 sam → ana voicemail
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'thanks, a no, and please no more mails',
    timeline: `${cast}
      day 1 10:00 ana → sam email: thanks
      day 2 10:00 ana → sam email: declines because "too far", thanks
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'a call at the time she named is the answer',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 5 18:00
    `,
    asOf: 'day 5 09:00',
    expect: [],
  },
  {
    name: 'an out-of-office reply',
    timeline: `${cast}
      day 1 10:00 ana → sam email automated
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
];
