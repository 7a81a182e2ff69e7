import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `opt-out-ignored`. */
export const optOutIgnoredExamples: readonly RuleExample[] = [
  {
    name: 'please stop writing: and one more pitch',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 1 12:00 ana → sam email: opts-out
      day 3 10:00 sam → ana email: discloses client and compensation
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'broken', owedBy: 'sam', owedTo: 'ana', openedBy: 'i3' }],
  },
  {
    name: 'it binds everybody, machines included',
    timeline: `${cast}
      day 1 12:00 ana opted-out
      day 2 10:00 sam → ana email: thanks
      day 20 10:00 tim → ana email automated: asks resume
      day 21 10:00 dana → ana call
    `,
    asOf: 'day 22 09:00',
    expect: [
      { status: 'broken', owedBy: 'tim', openedBy: 'i3' },
      { status: 'broken', owedBy: 'dana', openedBy: 'i4' },
    ],
  },
  {
    name: 'a farewell that asks for something is none',
    timeline: `${cast}
      day 1 12:00 ana opted-out
      day 1 14:00 sam → ana email: thanks, asks other
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'the farewell comes after three weeks',
    timeline: `${cast}
      day 1 12:00 ana opted-out
      day 16 09:00 sam → ana email: thanks
    `,
    asOf: 'day 17 09:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'she had opted out in another case',
    timeline: `
      calendar America/Chicago
      ana candidate, opted-out 2026-01-15
      sam recruiter of TalentCo
      day 1 10:00 sam → ana email: discloses terms
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken', openedBy: 'i1' }],
  },
  {
    name: 'nobody knows what the one mail said',
    timeline: `${cast}
      day 1 12:00 ana opted-out
      day 2 10:00 sam → ana email: words unknown
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam', assumes: [{ unknown: 'words', interaction: 'i2' }] }],
  },
  {
    name: 'done, you will not hear from us again',
    timeline: `${cast}
      day 1 12:00 ana opted-out
      day 15 17:00 sam → ana email: thanks
    `,
    asOf: 'day 30 09:00',
    expect: [],
  },
  {
    name: 'she asks something later, and gets her answer, and no more',
    timeline: `${cast}
      day 1 12:00 ana opted-out
      day 1 14:00 sam → ana email: thanks
      day 5 10:00 ana → sam email: asks other
      day 5 11:00 sam → ana email: promises answer
      day 5 12:00 sam → ana email: discloses process
      day 8 10:00 sam → ana email: discloses compensation
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'broken', openedBy: 'i6' }],
  },
  {
    name: 'she is interested again',
    timeline: `${cast}
      day 1 12:00 ana opted-out
      day 5 10:00 ana → sam email: is-interested
      day 6 10:00 sam → ana email: discloses terms
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she rang, and it is her call',
    timeline: `${cast}
      day 1 12:00 ana opted-out
      day 5 10:00 ana → sam call
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'not now is not never',
    timeline: `${cast}
      day 1 12:00 ana → sam email: declines because "not now"
      day 5 10:00 sam → ana email: discloses terms
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
];
