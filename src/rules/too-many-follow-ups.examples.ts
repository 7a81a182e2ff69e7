import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `too-many-follow-ups`. */
export const tooManyFollowUpsExamples: readonly RuleExample[] = [
  {
    name: 'a fourth follow-up',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 3 10:00 sam → ana email
      day 5 10:00 sam → ana email
      day 8 10:00 sam → ana email
      day 10 10:00 sam → ana email
    `,
    asOf: 'day 11 09:00',
    expect: [{ status: 'broken', owedBy: 'sam', owedTo: 'ana', openedBy: 'i5', data: { followUps: 4, limit: 3 } }],
  },
  {
    name: 'a first one after a day',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 2 10:00 sam → ana voicemail
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'broken', openedBy: 'i2', data: { followUps: 1, limit: 3 } }],
  },
  {
    name: 'a minute less than two days',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 3 09:59 sam → ana email
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'colleagues and machines count together',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 3 10:00 tim → ana email
      day 5 10:00 sam → ana email automated
      day 8 10:00 tim → ana linkedin
      day 10 10:00 dana → ana email
    `,
    asOf: 'day 11 09:00',
    expect: [{ status: 'broken', owedBy: 'dana', openedBy: 'i5' }],
  },
  {
    name: 'she is interested, and is asked again and again',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana email: asks availability
      day 3 10:00 sam → ana email: asks availability
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'broken', openedBy: 'i3' }],
  },
  {
    name: 'a limit of the house',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 3 10:00 sam → ana email
      day 5 10:00 sam → ana email
    `,
    asOf: 'day 11 09:00',
    options: { limit: 1 },
    expect: [{ status: 'broken', openedBy: 'i3', data: { followUps: 2, limit: 1 } }],
  },
  {
    name: 'of some contacts nobody knows the words: they may have been follow-ups',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 3 10:00 sam → ana email: words unknown
      day 5 10:00 sam → ana email
      day 8 10:00 sam → ana email
      day 10 10:00 sam → ana email
    `,
    asOf: 'day 11 09:00',
    expect: [{ status: 'undecided', openedBy: 'i5', assumes: [{ unknown: 'words', interaction: 'i2' }] }],
  },
  {
    name: 'three, two days apart',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 3 10:00 sam → ana email
      day 5 10:00 sam → ana voicemail
      day 8 10:00 sam → ana linkedin
    `,
    asOf: 'day 11 09:00',
    expect: [],
  },
  {
    name: 'her answer starts the count again',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 3 10:00 sam → ana email
      day 5 10:00 sam → ana email
      day 8 10:00 ana → sam email: thanks
      day 10 10:00 sam → ana email
      day 12 10:00 sam → ana email
      day 15 10:00 sam → ana email
      day 17 10:00 sam → ana email
    `,
    asOf: 'day 18 09:00',
    expect: [],
  },
  {
    name: 'closing the door kindly is no follow-up, and telling a decision is none',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 3 10:00 sam → ana email
      day 5 10:00 sam → ana email
      day 8 10:00 sam → ana email
      day 9 10:00 sam → ana email: thanks
      day 9 11:00 sam → ana email: tells position-closed
    `,
    asOf: 'day 11 09:00',
    expect: [],
  },
  {
    name: 'she took the call: that is no follow-up',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 1 16:00 sam → ana call: asks-good-time, discloses terms
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'what she waits for is wanted: updates are none',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana email: asks availability
      day 3 10:00 sam → ana email: asks availability
    `,
    asOf: 'day 4 09:00',
    beside: ['overdue-update'],
    expect: [],
  },
  {
    name: 'to who is interested, news is not a follow-up',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana email: discloses process
      day 3 10:00 sam → ana email: no-news
      day 4 10:00 sam → ana email: discloses status
    `,
    asOf: 'day 5 09:00',
    expect: [],
  },
  {
    name: 'an offer is no follow-up, nor is a better one',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 1 15:00 dana → ana offer-extended until day 20 17:00
      day 2 10:00 dana → ana offer-extended until day 25 17:00
    `,
    asOf: 'day 3 09:00',
    expect: [],
  },
  {
    name: 'three texts written in one go, and one a quarter of an hour later',
    timeline: `${cast}
      day 1 10:00 sam → ana sms: discloses terms
      day 1 10:01 sam → ana sms
      day 1 10:03 sam → ana sms: asks availability
      day 1 10:18 sam → ana sms: asks availability
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken', openedBy: 'i4', data: { followUps: 1 } }],
  },
];
