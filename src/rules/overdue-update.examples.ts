import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `overdue-update`. */
export const overdueUpdateExamples: readonly RuleExample[] = [
  {
    name: 'a résumé came in, and then nothing was said',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
    `,
    asOf: 'day 12 00:00',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'ana', openedBy: 'i1', dueAt: 'day 11' }],
  },
  {
    name: 'what she cannot see is no update: a note, a submission, an automatic mail, a mail to the employer',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 3 10:00 sam → dana resume-submitted
      day 4 10:00 sam note
      day 5 10:00 sam → ana email automated: discloses status
      day 6 10:00 sam → dana email: asks status
    `,
    asOf: 'day 12 09:00',
    expect: [{ status: 'overdue', openedBy: 'i1', dueAt: 'day 11' }],
  },
  {
    name: 'an update two days late, and the next one is running',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 13 10:00 sam → ana email: no-news
    `,
    asOf: 'day 14 09:00',
    expect: [
      { status: 'late', openedBy: 'i1', dueAt: 'day 11', settledBy: 'i2' },
      { status: 'pending', openedBy: 'i2', dueAt: 'day 23' },
    ],
  },
  {
    name: 'the interview was the last that she heard',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 8 14:00 dana → ana interview-held: words unknown
    `,
    asOf: 'day 20 09:00',
    expect: [{ status: 'overdue', owedTo: 'ana', openedBy: 'i2', dueAt: 'day 18' }],
  },
  {
    name: 'he asked her something, and she has not answered: 24 days',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana email: asks availability
    `,
    asOf: 'day 20 09:00',
    expect: [{ status: 'pending', openedBy: 'i2', dueAt: 'day 26' }],
  },
  {
    name: 'her answer starts the clock again, with ten days; what she writes later does not',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana email: asks availability
      day 5 10:00 ana → sam email: thanks
      day 9 10:00 ana → sam email: asks status
    `,
    asOf: 'day 16 09:00',
    expect: [{ status: 'overdue', openedBy: 'i2', dueAt: 'day 15' }],
  },
  {
    name: 'tighter: seven days',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
    `,
    asOf: 'day 9 09:00',
    policy: 'strict',
    expect: [{ status: 'overdue', dueAt: 'day 8' }],
  },
  {
    name: 'one line every week',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 3 10:00 sam → dana resume-submitted
      day 8 10:00 sam → ana email: no-news
      day 15 10:00 sam → ana voicemail: no-news
    `,
    asOf: 'day 16 09:00',
    expect: [{ status: 'pending', openedBy: 'i4', dueAt: 'day 25' }],
  },
  {
    name: 'told on the last day, just before midnight',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 11 23:59:59.999 sam → ana email: tells rejected
    `,
    asOf: 'day 40 09:00',
    expect: [],
  },
  {
    name: 'she rang and they spoke',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 9 10:00 ana → sam call: asks status, sam no-news
      day 10 10:00 ana candidate-withdrew
    `,
    asOf: 'day 40 09:00',
    expect: [],
  },
  {
    name: 'a rejection is an update too, and nothing is due after it',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 5 10:00 sam → ana email: tells rejected
    `,
    asOf: 'day 40 09:00',
    expect: [],
  },
  {
    name: 'closed in the files, and nobody told her',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 5 10:00 decision-made rejected
      day 5 10:01 case-closed
    `,
    asOf: 'day 12 09:00',
    expect: [{ status: 'overdue', dueAt: 'day 11' }],
  },
  {
    name: 'an offer is on the table: it is her turn',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 5 10:00 dana → ana offer-extended until day 30 17:00
    `,
    asOf: 'day 28 09:00',
    expect: [],
  },
  {
    name: 'rejected, then invited after all: the clock runs again',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 5 10:00 sam → ana email: tells rejected
      day 9 10:00 dana → ana interview-held
    `,
    asOf: 'day 10 09:00',
    expect: [{ status: 'pending', openedBy: 'i3', dueAt: 'day 19' }],
  },
  {
    name: 'the rejection was told in the interview itself',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 9 10:00 dana → ana interview-held: tells rejected
    `,
    asOf: 'day 40 09:00',
    expect: [],
  },
  {
    name: 'an export without messages, calls or interviews',
    timeline: `${cast}
      covers message none, call none, interview-held none, offer-extended none
      day 1 10:00 ana → sam resume-received
    `,
    asOf: 'day 12 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam' }],
  },
  {
    name: 'told a yes, and she took it',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 5 10:00 sam → ana email: tells selected
      day 5 12:00 ana → sam email: is-interested
    `,
    asOf: 'day 60 09:00',
    expect: [],
  },
  {
    name: 'told a yes that she took, and then seen once more: she waits',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 5 10:00 sam → ana email: tells selected
      day 5 12:00 ana → sam email: is-interested
      day 7 10:00 dana → ana interview-held
    `,
    asOf: 'day 18 09:00',
    expect: [{ status: 'overdue', openedBy: 'i4', dueAt: 'day 17' }],
  },
  {
    name: 'told a yes, and she asks when it starts',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 5 10:00 sam → ana email: tells selected
      day 5 12:00 ana → sam email: is-interested, asks process
      day 6 10:00 sam → ana email: discloses process
    `,
    asOf: 'day 18 09:00',
    expect: [{ status: 'overdue', openedBy: 'i4', dueAt: 'day 16' }],
  },
];
