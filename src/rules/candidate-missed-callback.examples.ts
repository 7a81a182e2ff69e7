import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `candidate-missed-callback`. */
export const candidateMissedCallbackExamples: readonly RuleExample[] = [
  {
    name: 'call me at six: and then nobody picks up',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 18:05 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken', severity: 'info', owedBy: 'ana', owedTo: 'sam', openedBy: 'i2' }],
  },
  {
    name: 'a voicemail, within the hour she named',
    timeline: `${cast}
      day 1 10:00 ana → sam voicemail: wants-call from day 1 18:00 until day 1 19:00
      day 1 19:15 sam → ana voicemail
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'the last time that she named counts',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 11:00 ana → sam email: wants-call from day 2 12:00
      day 1 18:05 sam → ana missed-call
      day 2 12:05 tim → ana missed-call
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'broken', owedTo: 'tim', openedBy: 'i4' }],
  },
  {
    name: 'she took the call',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 18:05 sam → ana call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'a minute after the time she had kept free',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00 until day 1 19:00
      day 1 19:16 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'long before it',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 12:00 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'they had spoken already',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 18:00 sam → ana call
      day 1 19:00 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'no time was named',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call
      day 1 18:00 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
];
