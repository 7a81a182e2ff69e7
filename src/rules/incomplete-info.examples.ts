import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `incomplete-info`. */
export const incompleteInfoExamples: readonly RuleExample[] = [
  {
    name: 'place and pay, but no client and no contract',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses location and compensation
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'broken', severity: 'warning', owedBy: 'sam', owedTo: 'ana', data: { lacking: ['client', 'contract-type'] } }],
  },
  {
    name: 'three of four, and no word on the pay',
    timeline: `${cast}
      day 1 10:00 sam → ana call: asks-good-time, discloses client and location and contract-type
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'broken', data: { lacking: ['compensation'] } }],
  },
  {
    name: 'mended the same afternoon',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses client and location and contract-type
      day 1 15:00 sam → ana sms: discloses compensation
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken', remediedBy: 'i2' }],
  },
  {
    name: 'what was told to the employer was not told to her',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses client and location and contract-type
      day 1 15:00 sam → dana email: discloses compensation
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'all four',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'all but a client that asked to stay unnamed',
    timeline: `${cast}
      opportunity confidential
      day 1 10:00 sam → ana email: discloses location and compensation and contract-type
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'nothing at all is for another rule',
    timeline: `${cast}
      day 1 10:00 sam → ana email: asks resume
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'where four are the least, three are for the other rule',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses client and location and contract-type
    `,
    asOf: 'day 1 11:00',
    policy: 'strict',
    expect: [],
  },
  {
    name: 'only the first contact is looked at',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 4 10:00 sam → ana email: discloses location
    `,
    asOf: 'day 5 09:00',
    expect: [],
  },
];
