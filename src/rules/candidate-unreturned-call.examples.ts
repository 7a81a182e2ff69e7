import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `candidate-unreturned-call`. */
export const candidateUnreturnedCallExamples: readonly RuleExample[] = [
  {
    name: 'a voicemail to who had applied',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana voicemail
    `,
    asOf: 'day 6 09:00',
    expect: [{ status: 'overdue', severity: 'info', owedBy: 'ana', owedTo: 'sam', openedBy: 'i2', dueAt: 'day 5 17:00' }],
  },
  {
    name: 'a voicemail of which nobody knows the words is one too',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 dana → ana voicemail: words unknown
    `,
    asOf: 'day 6 09:00',
    expect: [{ status: 'overdue', owedTo: 'dana' }],
  },
  {
    name: 'an answer after the weekend',
    timeline: `${cast}
      day 1 10:00 ana → sam email: consents
      day 2 10:00 sam → ana voicemail
      day 8 10:00 ana → sam sms
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'late', settledBy: 'i3', dueAt: 'day 5 17:00' }],
  },
  {
    name: 'still time',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana voicemail
    `,
    asOf: 'day 5 17:00',
    expect: [{ status: 'pending', dueAt: 'day 5 17:00' }],
  },
  {
    name: 'an export of outgoing calls alone',
    timeline: `${cast}
      covers message none, call none
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana voicemail
    `,
    asOf: 'day 6 09:00',
    expect: [{ status: 'undecided' }],
  },
  {
    name: 'she wrote back',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana voicemail
      day 5 17:00 ana → sam email
    `,
    asOf: 'day 6 09:00',
    expect: [],
  },
  {
    name: 'he got through the next morning',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana voicemail
      day 3 10:00 sam → ana call
    `,
    asOf: 'day 6 09:00',
    expect: [],
  },
  {
    name: 'a cold voicemail is owed nothing',
    timeline: `${cast}
      day 2 10:00 sam → ana voicemail: discloses terms
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'nor is a missed call',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana missed-call
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she withdrew',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana voicemail
      day 3 10:00 ana candidate-withdrew
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
];
