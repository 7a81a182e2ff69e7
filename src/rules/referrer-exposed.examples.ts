import { castWithReferrer } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `referrer-exposed`. */
export const referrerExposedExamples: readonly RuleExample[] = [
  {
    name: 'Rob gave me your name',
    timeline: `${castWithReferrer}
      context mustNameReferrer false
      day 1 10:00 rob → sam referral-made
      day 2 10:00 sam → ana email: discloses terms, names rob
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', owedBy: 'sam', owedTo: 'rob', openedBy: 'i2', assumes: [] }],
  },
  {
    name: 'named by a machine',
    timeline: `${castWithReferrer}
      day 2 10:00 sam → ana email automated: names rob
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', assumes: [{ unknown: 'context', fact: 'context.mustNameReferrer' }] }],
  },
  {
    name: 'he had agreed, and then thought better of it',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam consent-given about naming
      day 1 12:00 rob → sam consent-withdrawn about naming
      day 2 10:00 dana → ana interview-held: names rob
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', owedBy: 'dana', owedTo: 'rob' }],
  },
  {
    name: 'his yes came after',
    timeline: `${castWithReferrer}
      day 1 10:00 sam → ana email: names rob
      day 2 10:00 rob → sam consent-given about naming
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', openedBy: 'i1' }],
  },
  {
    name: 'what he wrote is not on record, and may have been a yes',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam email: words unknown
      day 2 10:00 sam → ana email: names rob
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'undecided', owedBy: 'sam' }],
  },
  {
    name: 'where the law wants the source named',
    timeline: `${castWithReferrer}
      context mustNameReferrer true
      day 2 10:00 sam → ana email: names rob
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'waived', owedBy: 'sam' }],
  },
  {
    name: 'he had agreed',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam consent-given about naming
      day 2 10:00 sam → ana email: names rob
    `,
    asOf: 'day 2 11:00',
    expect: [],
  },
  {
    name: 'he had agreed in a mail',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam email: consents
      day 2 10:00 sam → ana email: names rob
    `,
    asOf: 'day 2 11:00',
    expect: [],
  },
  {
    name: 'somebody suggested you: no name',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam referral-made
      day 2 10:00 sam → ana email: discloses terms
    `,
    asOf: 'day 2 11:00',
    expect: [],
  },
  {
    name: 'named to a colleague, and by herself',
    timeline: `${castWithReferrer}
      day 1 10:00 sam → tim email: names rob
      day 2 10:00 sam → ana call: ana names rob
    `,
    asOf: 'day 2 11:00',
    expect: [],
  },
];
