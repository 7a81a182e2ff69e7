import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `candidate-gone-silent`. */
export const candidateGoneSilentExamples: readonly RuleExample[] = [
  {
    name: 'interested, asked when she could talk, and gone',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana email: asks availability
    `,
    asOf: 'day 10 09:00',
    expect: [{ status: 'overdue', owedBy: 'ana', owedTo: 'sam', openedBy: 'i2', dueAt: 'day 9' }],
  },
  {
    name: 'her résumé was interest enough',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 dana → ana email: asks other
    `,
    asOf: 'day 10 09:00',
    expect: [{ status: 'overdue', owedTo: 'dana' }],
  },
  {
    name: 'an answer on the eighth day',
    timeline: `${cast}
      day 1 10:00 ana → sam email: consents
      day 2 10:00 sam → ana voicemail: asks availability
      day 10 00:00 ana → sam sms
    `,
    asOf: 'day 10 09:00',
    expect: [{ status: 'late', settledBy: 'i3', dueAt: 'day 9' }],
  },
  {
    name: 'still time',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana email: asks availability
    `,
    asOf: 'day 9',
    expect: [{ status: 'pending', dueAt: 'day 9' }],
  },
  {
    name: 'an export without messages and calls otherwise',
    timeline: `${cast}
      covers message none, call none
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana email: asks availability
    `,
    asOf: 'day 10 09:00',
    expect: [{ status: 'undecided', owedBy: 'ana' }],
  },
  {
    name: 'a no is an answer',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana email: asks availability
      day 9 23:59 ana → sam email: declines
    `,
    asOf: 'day 10 09:00',
    expect: [],
  },
  {
    name: 'asked and answered in one call',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana call: asks availability
    `,
    asOf: 'day 10 09:00',
    expect: [],
  },
  {
    name: 'she had shown no interest',
    timeline: `${cast}
      day 1 10:00 ana → sam email: thanks
      day 2 10:00 sam → ana email: asks availability
    `,
    asOf: 'day 10 09:00',
    expect: [],
  },
  {
    name: 'nothing was asked',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana email: no-news
    `,
    asOf: 'day 10 09:00',
    expect: [],
  },
  {
    name: 'they turned her down meanwhile',
    timeline: `${cast}
      day 1 10:00 ana → sam email: is-interested
      day 2 10:00 sam → ana email: asks availability
      day 5 10:00 sam → ana email: tells rejected
    `,
    asOf: 'day 10 09:00',
    expect: [],
  },
];
