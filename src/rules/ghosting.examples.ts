import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `ghosting`. */
export const ghostingExamples: readonly RuleExample[] = [
  {
    name: 'submitted, and never heard of again',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 23 00:00',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'ana', openedBy: 'i1', dueAt: 'day 22' }],
  },
  {
    name: 'closed in the files is not over',
    timeline: `${cast}
      day 1 10:00 dana → ana interview-held
      day 4 10:00 decision-made rejected
      day 4 10:01 case-closed
    `,
    asOf: 'day 30 09:00',
    expect: [{ status: 'overdue', owedTo: 'ana', dueAt: 'day 22' }],
  },
  {
    name: 'he came back after a month',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 31 10:00 sam → ana email: tells position-closed
    `,
    asOf: 'day 32 09:00',
    expect: [{ status: 'late', settledBy: 'i2', dueAt: 'day 22' }],
  },
  {
    name: 'after a question of his, five weeks; her answer makes it three again',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana email: asks availability
      day 3 10:00 ana → sam email: is-interested
    `,
    asOf: 'day 25 09:00',
    expect: [{ status: 'overdue', openedBy: 'i2', dueAt: 'day 24' }],
  },
  {
    name: 'tighter: two weeks',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
    `,
    asOf: 'day 16 09:00',
    policy: 'strict',
    expect: [{ status: 'overdue', dueAt: 'day 15' }],
  },
  {
    name: 'at the last instant it is not silence yet',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
    `,
    asOf: 'day 22',
    expect: [{ status: 'pending', dueAt: 'day 22' }],
  },
  {
    name: 'a line after two weeks',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 15 10:00 sam → ana email: no-news
      day 20 10:00 ana → sam email: declines because "I found something"
    `,
    asOf: 'day 60 09:00',
    expect: [],
  },
  {
    name: 'told that it is over, by an automatic mail',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 15 10:00 sam → ana email automated: tells rejected
    `,
    asOf: 'day 60 09:00',
    expect: [],
  },
  {
    name: 'she never applied',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
    `,
    asOf: 'day 60 09:00',
    expect: [],
  },
  {
    name: 'she opted out',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 ana → sam email: opts-out
    `,
    asOf: 'day 60 09:00',
    expect: [],
  },
  {
    name: 'an export of stage moves alone',
    timeline: `${cast}
      covers message none, call none, interview-held none, offer-extended none
      day 1 10:00 ana → sam resume-received
    `,
    asOf: 'day 60 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam', owedTo: 'ana' }],
  },
  {
    name: 'told a yes on the phone, and she took it there',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 5 10:00 sam → ana call: tells selected, is-interested
    `,
    asOf: 'day 60 09:00',
    expect: [],
  },
];
