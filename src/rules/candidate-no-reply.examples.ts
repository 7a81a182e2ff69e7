import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `candidate-no-reply`. */
export const candidateNoReplyExamples: readonly RuleExample[] = [
  {
    name: 'a targeted approach, and no answer',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses client and compensation
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'overdue', severity: 'info', owedBy: 'ana', owedTo: 'sam', dueAt: 'day 8 17:00' }],
  },
  {
    name: 'her auto-reply is no answer',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 1 10:01 ana → sam email automated
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'overdue' }],
  },
  {
    name: 'an answer in the third week',
    timeline: `${cast}
      day 1 10:00 dana → ana linkedin: discloses terms
      day 15 10:00 ana → dana linkedin: declines because "I am happy where I am"
    `,
    asOf: 'day 16 09:00',
    expect: [{ status: 'late', owedTo: 'dana', settledBy: 'i2' }],
  },
  {
    name: 'still time',
    timeline: `${cast}
      day 1 10:00 sam → ana voicemail: discloses terms
    `,
    asOf: 'day 8 17:00',
    expect: [{ status: 'pending', dueAt: 'day 8 17:00' }],
  },
  {
    name: 'an export of outgoing mail alone',
    timeline: `${cast}
      covers message none, call none
      day 1 10:00 sam → ana email: discloses terms
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'undecided', owedBy: 'ana' }],
  },
  {
    name: 'not interested, because',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 8 17:00 ana → sam email: declines because "too far"
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she answered a colleague of his',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 2 10:00 ana → tim voicemail
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'a vague approach is owed no answer',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses location, asks resume
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'nor is a mail to a list',
    timeline: `${cast}
      day 1 10:00 sam → ana email automated: discloses terms
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she took the call',
    timeline: `${cast}
      day 1 10:00 sam → ana call: discloses terms
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'the position closed before she could answer',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 3 10:00 sam → ana email: tells position-closed
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
];
