import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `unreturned-call`. */
export const unreturnedCallExamples: readonly RuleExample[] = [
  {
    name: 'a missed call that nobody returned',
    timeline: `${cast}
      day 2 14:10 ana → sam missed-call
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'ana', dueAt: 'day 3 17:00' }],
  },
  {
    name: 'a voicemail that was returned a day late',
    timeline: `${cast}
      day 2 14:10 ana → sam voicemail: asks status
      day 4 09:00 sam → ana call
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'late', owedBy: 'sam', owedTo: 'ana', dueAt: 'day 3 17:00', settledBy: 'i2' }],
  },
  {
    name: 'the return that nobody heard: a missed call back',
    timeline: `${cast}
      day 2 14:10 ana → sam missed-call
      day 3 10:00 sam → ana missed-call
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', owedBy: 'sam', dueAt: 'day 3 17:00' }],
  },
  {
    name: "an employer's call to the recruiter",
    timeline: `${cast}
      day 5 16:00 dana → sam voicemail
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'dana', dueAt: 'day 8 17:00' }],
  },
  {
    name: 'a millisecond too late',
    timeline: `${cast}
      day 2 14:10 ana → sam missed-call
      day 3 17:00:00.001 sam → ana sms
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'late', settledBy: 'i2' }],
  },
  {
    name: 'an automatic text is no call back',
    timeline: `${cast}
      day 2 14:10 ana → sam missed-call
      day 2 14:11 sam → ana sms automated
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', owedBy: 'sam' }],
  },
  {
    name: 'returned at the last moment',
    timeline: `${cast}
      day 2 14:10 ana → sam missed-call
      day 3 17:00 sam → ana voicemail
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'returned by a colleague, in writing',
    timeline: `${cast}
      day 2 14:10 ana → sam voicemail
      day 2 15:30 tim → ana email
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'she tried again and got through',
    timeline: `${cast}
      day 2 14:10 ana → sam missed-call
      day 3 09:30 ana → sam call
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'a call that connected',
    timeline: `${cast}
      day 2 14:10 ana → sam call
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'still time, at the very instant',
    timeline: `${cast}
      day 2 14:10 ana → sam missed-call
      day 2 18:00 ana → sam missed-call
    `,
    asOf: 'day 3 17:00',
    expect: [{ status: 'pending', openedBy: 'i1', dueAt: 'day 3 17:00' }],
  },
  {
    name: 'a call that asked to be returned at a time of its own',
    timeline: `${cast}
      day 2 14:10 ana → sam voicemail: wants-call from day 5 18:00
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'waived', owedBy: 'sam' }],
  },
  {
    name: 'a source that sees neither messages nor outgoing calls',
    timeline: `${cast}
      covers message none, call none, interview-held none, offer-extended none
      day 2 14:10 ana → sam missed-call
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam', owedTo: 'ana' }],
  },
  {
    name: 'she opted out before it fell due',
    timeline: `${cast}
      day 2 14:10 ana → sam missed-call
      day 2 16:00 ana opted-out
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'she opted out after it fell due: it stands, and asks for nothing',
    timeline: `${cast}
      day 2 14:10 ana → sam missed-call
      day 4 16:00 ana opted-out
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'overdue', voidedAt: 'day 4 16:00' }],
  },
];
