import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `broken-promise`. */
export const brokenPromiseExamples: readonly RuleExample[] = [
  {
    name: 'I will call you on Friday morning',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises call by day 5 12:00
    `,
    asOf: 'day 5 12:00:00.001',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'ana', dueAt: 'day 5 12:00', data: { action: 'call' } }],
  },
  {
    name: 'a mail is no call',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises call by day 5
      day 4 10:00 sam → ana email: discloses process
    `,
    asOf: 'day 6 09:00',
    expect: [{ status: 'overdue', dueAt: 'day 5' }],
  },
  {
    name: 'promised to send the pay, and sent something else',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises send about compensation
      day 3 10:00 sam → ana email: discloses location
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'overdue', dueAt: 'day 4 17:00' }],
  },
  {
    name: 'kept on the day after',
    timeline: `${cast}
      day 2 10:00 sam → ana call: promises answer about client by day 4
      day 5 09:00 sam → ana email: discloses client
    `,
    asOf: 'day 6 09:00',
    expect: [{ status: 'late', settledBy: 'i2', dueAt: 'day 4' }],
  },
  {
    name: 'as soon as I hear from them: two days after he heard',
    timeline: `${cast}
      day 1 10:00 sam → ana email: promises call after feedback
      day 8 10:00 dana → sam feedback-received positive
    `,
    asOf: 'day 11 09:00',
    expect: [{ status: 'overdue', openedBy: 'i1', dueAt: 'day 10 17:00' }],
  },
  {
    name: 'put off once, in time: the new day counts',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises call by day 3
      day 3 10:00 sam → ana sms: promises call by day 5
    `,
    asOf: 'day 6 09:00',
    expect: [{ status: 'overdue', openedBy: 'i1', dueAt: 'day 5' }],
  },
  {
    name: 'put off too late: the old one stands, and there is a new one',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises call by day 3
      day 4 10:00 sam → ana sms: promises call by day 5
    `,
    asOf: 'day 5 09:00',
    expect: [
      { status: 'overdue', openedBy: 'i1', dueAt: 'day 3' },
      { status: 'pending', openedBy: 'i2', dueAt: 'day 5' },
    ],
  },
  {
    name: 'what he waits for has not come',
    timeline: `${cast}
      day 1 10:00 sam → ana email: promises message after decision
    `,
    asOf: 'day 60 09:00',
    expect: [{ status: 'pending', owedBy: 'sam' }],
  },
  {
    name: 'the promise of the hiring manager is hers to keep',
    timeline: `${cast}
      day 1 10:00 dana → ana interview-held: promises call by day 3
      day 2 10:00 sam → ana call
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', owedBy: 'dana' }],
  },
  {
    name: 'a promise to call, in an export without calls',
    timeline: `${cast}
      covers call none
      day 2 10:00 sam → ana email: promises call by day 3
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam' }],
  },
  {
    name: 'a voicemail keeps it, to the minute',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises call by day 5 12:00
      day 5 12:00 sam → ana voicemail
    `,
    asOf: 'day 6 09:00',
    expect: [],
  },
  {
    name: 'a colleague keeps it, early',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises call by day 5 12:00
      day 3 09:00 tim → ana call
    `,
    asOf: 'day 6 09:00',
    expect: [],
  },
  {
    name: 'he found out that it may not be told, and said why',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises answer about client
      day 3 09:00 sam → ana email: withholds client because "they asked to stay unnamed until the first talk"
    `,
    asOf: 'day 6 09:00',
    expect: [],
  },
  {
    name: 'she withdrew before',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises call by day 5
      day 3 09:00 ana candidate-withdrew
    `,
    asOf: 'day 6 09:00',
    expect: [],
  },
  {
    name: 'he promised to send her résumé on, and it went',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises send about resume by day 2 17:00
      day 2 15:00 sam → dana resume-submitted
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'what is sent to the employer keeps no promise to send her something',
    timeline: `${cast}
      day 2 10:00 sam → ana email: promises send by day 2 17:00
      day 2 15:00 sam → dana resume-submitted
    `,
    asOf: 'day 2 17:30',
    expect: [{ status: 'overdue', owedBy: 'sam', dueAt: 'day 2 17:00' }],
  },
  {
    name: 'what a machine promises is not looked at',
    timeline: `${cast}
      day 2 10:00 sam → ana email automated: promises message by day 3
    `,
    asOf: 'day 6 09:00',
    expect: [],
  },
];
