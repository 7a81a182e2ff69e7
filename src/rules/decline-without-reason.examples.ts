import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `decline-without-reason`. */
export const declineWithoutReasonExamples: readonly RuleExample[] = [
  {
    name: 'not interested',
    timeline: `${cast}
      day 1 10:00 ana → sam email: declines
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'broken', severity: 'info', owedBy: 'ana', owedTo: 'sam' }],
  },
  {
    name: 'said to the hiring manager',
    timeline: `${cast}
      day 1 10:00 ana → dana linkedin: thanks, declines
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'broken', owedTo: 'dana' }],
  },
  {
    name: 'said on the phone',
    timeline: `${cast}
      day 1 10:00 sam → ana call: discloses terms, ana declines
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'broken', owedBy: 'ana', owedTo: 'sam' }],
  },
  {
    name: 'not interested, because',
    timeline: `${cast}
      day 1 10:00 ana → sam email: declines because "I do not want to move"
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'two noes and a reason',
    timeline: `${cast}
      day 1 10:00 ana → sam email: declines, declines because "on-site only"
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'please stop writing needs no reason',
    timeline: `${cast}
      day 1 10:00 ana → sam email: opts-out
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'the recruiter declines',
    timeline: `${cast}
      day 1 10:00 sam → ana email: declines
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
];
