import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `no-parting-help`. */
export const noPartingHelpExamples: readonly RuleExample[] = [
  {
    name: 'a bare no',
    timeline: `${cast}
      day 1 10:00 sam → ana email: tells rejected
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'overdue', severity: 'info', owedBy: 'sam', owedTo: 'ana', dueAt: 'day 8 17:00' }],
  },
  {
    name: 'a bare no from a machine',
    timeline: `${cast}
      day 1 10:00 sam → ana email automated: tells position-closed
      day 2 10:00 sam → ana email: thanks
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'overdue', openedBy: 'i1' }],
  },
  {
    name: 'advice, two weeks later',
    timeline: `${cast}
      day 1 10:00 sam → ana email: tells rejected
      day 15 10:00 sam → ana email: helps advice
    `,
    asOf: 'day 16 09:00',
    expect: [{ status: 'late', settledBy: 'i2' }],
  },
  {
    name: 'still time',
    timeline: `${cast}
      day 1 10:00 sam → ana email: tells rejected
    `,
    asOf: 'day 8 17:00',
    expect: [{ status: 'pending', dueAt: 'day 8 17:00' }],
  },
  {
    name: 'a source that lost its messages and calls',
    timeline: `${cast}
      covers message none, call none
      day 1 10:00 sam → ana email: tells rejected
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'undecided' }],
  },
  {
    name: 'a no with two lines on the résumé',
    timeline: `${cast}
      day 1 10:00 sam → ana email: tells rejected, helps advice
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'feedback by phone, on the fifth day',
    timeline: `${cast}
      day 1 10:00 sam → ana email: tells rejected
      day 8 17:00 sam → ana call: helps feedback
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'it was not over after all',
    timeline: `${cast}
      day 1 10:00 sam → ana email: tells rejected
      day 3 10:00 sam → ana interview-scheduled for day 9 10:00
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she said no, not they',
    timeline: `${cast}
      day 1 10:00 ana → sam email: declines
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
];
