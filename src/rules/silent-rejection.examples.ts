import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `silent-rejection`. */
export const silentRejectionExamples: readonly RuleExample[] = [
  {
    name: 'rejected on Monday, and nobody told her',
    timeline: `${cast}
      day 1 10:00 dana → sam decision-made rejected
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'ana', dueAt: 'day 4 17:00' }],
  },
  {
    name: 'negative feedback, and a chat about the weather',
    timeline: `${cast}
      day 1 10:00 dana → sam feedback-received negative
      day 3 10:00 sam → ana email: no-news
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'overdue', owedBy: 'sam', dueAt: 'day 4 17:00' }],
  },
  {
    name: 'a position that closed, told a week later',
    timeline: `${cast}
      day 1 10:00 decision-made position-closed
      day 8 10:00 sam → ana email: tells position-closed
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'late', settledBy: 'i2', dueAt: 'day 4 17:00' }],
  },
  {
    name: 'a millisecond after the close',
    timeline: `${cast}
      day 1 10:00 decision-made rejected
      day 4 17:00:00.001 sam → ana email: tells rejected
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'late' }],
  },
  {
    name: 'told by an automatic mail, at the close',
    timeline: `${cast}
      day 1 10:00 decision-made rejected
      day 4 17:00 sam → ana email automated: tells rejected
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'told by the employer herself',
    timeline: `${cast}
      day 1 10:00 decision-made rejected
      day 2 10:00 dana → ana call: tells rejected
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'told before it was logged',
    timeline: `${cast}
      day 1 10:00 sam → ana call: tells rejected
      day 2 10:00 decision-made rejected
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'addressed to her',
    timeline: `${cast}
      day 1 10:00 dana → ana decision-made rejected
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'a call of which nobody knows the words counts as having told it',
    timeline: `${cast}
      day 1 10:00 decision-made rejected
      day 2 10:00 sam → ana call: words unknown
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she had withdrawn',
    timeline: `${cast}
      day 1 10:00 decision-made rejected
      day 2 10:00 ana candidate-withdrew
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'one negative voice, and then the next round',
    timeline: `${cast}
      day 1 10:00 dana → sam feedback-received negative
      day 2 10:00 dana → sam interview-scheduled for day 8 10:00
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'still time',
    timeline: `${cast}
      day 1 10:00 decision-made rejected
    `,
    asOf: 'day 4 17:00',
    expect: [{ status: 'pending', dueAt: 'day 4 17:00' }],
  },
  {
    name: 'an export without messages, calls or interviews',
    timeline: `${cast}
      covers message none, call none, interview-held none
      day 1 10:00 decision-made rejected
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam' }],
  },
];
