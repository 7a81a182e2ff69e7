import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `good-time-not-asked`. */
export const goodTimeNotAskedExamples: readonly RuleExample[] = [
  {
    name: 'straight to the pitch',
    timeline: `${cast}
      day 1 10:00 sam → ana call: discloses terms
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'broken', severity: 'info', owedBy: 'sam', owedTo: 'ana' }],
  },
  {
    name: 'after mails, and without notice',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 1 12:00 ana → sam email: is-interested
      day 2 10:00 sam → ana call: asks availability
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', openedBy: 'i3' }],
  },
  {
    name: 'the call that she had asked for came, and then one out of the blue',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 18:00 sam → ana call
      day 3 10:00 sam → ana call
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'broken', openedBy: 'i3' }],
  },
  {
    name: 'a call of which nobody knows the words',
    timeline: `${cast}
      day 1 10:00 sam → ana call: words unknown
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'undecided', owedBy: 'sam', assumes: [{ unknown: 'words', interaction: 'i1' }] }],
  },
  {
    name: 'is this a good moment?',
    timeline: `${cast}
      day 1 10:00 sam → ana call: asks-good-time, discloses terms
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'he returns her call',
    timeline: `${cast}
      day 1 10:00 ana → sam missed-call
      day 1 11:00 sam → ana call
    `,
    asOf: 'day 1 12:00',
    expect: [],
  },
  {
    name: 'it was arranged: asked for, promised, or an interview',
    timeline: `${cast}
      day 1 10:00 sam → ana email: promises call by day 2 12:00
      day 2 11:00 sam → ana call: ana wants-call from day 3 18:00
      day 3 18:00 sam → ana call
      day 4 10:00 sam → ana interview-scheduled for day 5 10:00
      day 5 10:00 sam → ana call video
    `,
    asOf: 'day 5 12:00',
    expect: [],
  },
  {
    name: 'only the first one counts',
    timeline: `${cast}
      day 1 10:00 sam → ana call: asks-good-time
      day 3 10:00 sam → ana call
    `,
    asOf: 'day 3 12:00',
    expect: [],
  },
  {
    name: 'a voicemail can wait until she hears it',
    timeline: `${cast}
      day 1 10:00 sam → ana voicemail: discloses terms
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
];
