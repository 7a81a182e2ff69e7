import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `pay-history-asked`. */
export const payHistoryAskedExamples: readonly RuleExample[] = [
  {
    name: 'what do you earn now?',
    timeline: `${cast}
      day 1 10:00 sam → ana email: asks pay-history
    `,
    asOf: 'day 1 11:00',
    policy: 'strict',
    expect: [{ status: 'broken', severity: 'warning', owedBy: 'sam', owedTo: 'ana' }],
  },
  {
    name: 'asked in the interview',
    timeline: `${cast}
      day 1 10:00 dana → ana interview-held: asks pay-history
    `,
    asOf: 'day 1 11:00',
    policy: 'strict',
    expect: [{ status: 'broken', owedBy: 'dana' }],
  },
  {
    name: 'asked by a form, and again by phone',
    timeline: `${cast}
      day 1 10:00 sam → ana email automated: asks pay-history
      day 2 10:00 sam → ana call: asks pay-history and availability
    `,
    asOf: 'day 2 11:00',
    policy: 'strict',
    expect: [
      { status: 'broken', openedBy: 'i1' },
      { status: 'broken', openedBy: 'i2' },
    ],
  },
  {
    name: 'what would you like to earn?',
    timeline: `${cast}
      day 1 10:00 sam → ana email: asks pay-expectation
    `,
    asOf: 'day 1 11:00',
    policy: 'strict',
    expect: [],
  },
  {
    name: 'she asked what the one before her earned',
    timeline: `${cast}
      day 1 10:00 sam → ana call: ana asks pay-history
    `,
    asOf: 'day 1 11:00',
    policy: 'strict',
    expect: [],
  },
  {
    name: 'the recruiter asks the employer',
    timeline: `${cast}
      day 1 10:00 sam → dana email: asks pay-history
    `,
    asOf: 'day 1 11:00',
    policy: 'strict',
    expect: [],
  },
];
