import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `candidate-broken-promise`. */
export const candidateBrokenPromiseExamples: readonly RuleExample[] = [
  {
    name: 'I will call you with two names on Wednesday',
    timeline: `${cast}
      day 1 10:00 ana → sam call: promises call by day 3
    `,
    asOf: 'day 4 00:00',
    expect: [{ status: 'overdue', severity: 'warning', owedBy: 'ana', owedTo: 'sam', dueAt: 'day 3', data: { action: 'call' } }],
  },
  {
    name: 'no day named: three working days',
    timeline: `${cast}
      day 4 10:00 ana → sam email: promises send about resume
    `,
    asOf: 'day 10 09:00',
    expect: [{ status: 'overdue', dueAt: 'day 9 17:00' }],
  },
  {
    name: 'a mail is no call',
    timeline: `${cast}
      day 1 10:00 ana → sam email: promises call by day 3 12:00
      day 2 10:00 ana → sam email: thanks
      day 4 10:00 ana → sam call
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'late', settledBy: 'i3', dueAt: 'day 3 12:00' }],
  },
  {
    name: 'when they have decided, I will answer: and they have',
    timeline: `${cast}
      day 1 10:00 ana → sam email: promises answer after decision
      day 3 10:00 dana → ana offer-extended until day 20 17:00
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'overdue', openedBy: 'i1', dueAt: 'day 8 17:00' }],
  },
  {
    name: 'what it waits for is not on record',
    timeline: `${cast}
      day 1 10:00 ana → sam email: promises message after other
    `,
    asOf: 'day 60 09:00',
    expect: [{ status: 'pending', owedBy: 'ana' }],
  },
  {
    name: 'an export of calls alone',
    timeline: `${cast}
      covers message none, call none
      day 1 10:00 ana → sam call: promises send by day 3
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'undecided' }],
  },
  {
    name: 'she called, if only to say that there is nobody',
    timeline: `${cast}
      day 1 10:00 ana → sam call: promises call by day 3 12:00
      day 3 12:00 ana → sam voicemail
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'her résumé came as promised',
    timeline: `${cast}
      day 1 10:00 ana → sam email: promises send about resume by day 3
      day 3 18:00 ana → sam resume-received
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'put off in time, and kept then',
    timeline: `${cast}
      day 1 10:00 ana → sam email: promises call by day 3
      day 3 10:00 ana → sam sms: promises call by day 5
      day 5 10:00 ana → sam call
    `,
    asOf: 'day 8 09:00',
    expect: [],
  },
  {
    name: 'the position closed meanwhile',
    timeline: `${cast}
      day 1 10:00 ana → sam email: promises call by day 3
      day 2 10:00 sam → ana email: tells position-closed
    `,
    asOf: 'day 8 09:00',
    expect: [],
  },
];
