import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `callback-missed`. */
export const callbackMissedExamples: readonly RuleExample[] = [
  {
    name: 'call me between six and eight: nobody called',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00 until day 1 20:00
    `,
    asOf: 'day 1 20:00:00.001',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'ana', dueAt: 'day 1 20:00' }],
  },
  {
    name: 'called an hour too early, and then not',
    timeline: `${cast}
      day 1 10:00 ana → sam voicemail: wants-call from day 1 18:00
      day 1 17:00 sam → ana voicemail
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'overdue', dueAt: 'day 1 20:00' }],
  },
  {
    name: 'called after the time she had kept free',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00 until day 1 19:00
      day 1 19:30 sam → ana call
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'late', settledBy: 'i2', dueAt: 'day 1 19:00' }],
  },
  {
    name: 'after that time a missed call is not enough',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00 until day 1 19:00
      day 1 19:30 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'overdue' }],
  },
  {
    name: 'a mail is no call',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call
      day 1 12:00 sam → ana email: discloses terms
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'overdue', dueAt: 'day 2 17:00' }],
  },
  {
    name: 'rather after eight: the new time counts',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 11:00 ana → sam sms: wants-call from day 1 20:00
      day 1 18:30 sam → ana voicemail
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'overdue', openedBy: 'i1', dueAt: 'day 1 22:00' }],
  },
  {
    name: 'still time',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
    `,
    asOf: 'day 1 20:00',
    expect: [{ status: 'pending', dueAt: 'day 1 20:00' }],
  },
  {
    name: 'an export without calls',
    timeline: `${cast}
      covers call none
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam' }],
  },
  {
    name: 'he called at the time, and she did not pick up',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00 until day 1 20:00
      day 1 20:00 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'a quarter of an hour early is on time',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 17:45 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'no time named: a voicemail by the next working day',
    timeline: `${cast}
      day 5 10:00 ana → sam sms: wants-call
      day 8 16:00 sam → ana voicemail
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she got through herself',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 2 18:00
      day 1 15:00 ana → sam call
    `,
    asOf: 'day 3 09:00',
    expect: [],
  },
];
