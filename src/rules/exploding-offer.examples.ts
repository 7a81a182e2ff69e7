import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `exploding-offer`. */
export const explodingOfferExamples: readonly RuleExample[] = [
  {
    name: 'decide by tomorrow noon',
    timeline: `${cast}
      day 2 10:00 dana → ana offer-extended until day 3 12:00
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', severity: 'warning', owedBy: 'dana', owedTo: 'ana' }],
  },
  {
    name: 'a Friday offer for the weekend',
    timeline: `${cast}
      day 5 10:00 sam → ana offer-extended until day 8 09:00
    `,
    asOf: 'day 5 11:00',
    expect: [{ status: 'broken', owedBy: 'sam' }],
  },
  {
    name: 'a minute less than two working days',
    timeline: `${cast}
      day 2 10:00 dana → ana offer-extended until day 4 16:59
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'extended when she asked for it',
    timeline: `${cast}
      day 2 10:00 dana → ana offer-extended until day 3 12:00
      day 2 15:00 dana → ana offer-extended until day 9 12:00
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'broken', openedBy: 'i1', remediedBy: 'i2' }],
  },
  {
    name: 'a week is little where two are the rule',
    timeline: `${cast}
      day 2 10:00 dana → ana offer-extended until day 9 17:00
    `,
    asOf: 'day 2 11:00',
    policy: 'strict',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'two working days, to the minute',
    timeline: `${cast}
      day 2 10:00 dana → ana offer-extended until day 4 17:00
    `,
    asOf: 'day 2 11:00',
    expect: [],
  },
  {
    name: 'two weeks, where two are the rule',
    timeline: `${cast}
      day 2 10:00 dana → ana offer-extended until day 16
    `,
    asOf: 'day 2 11:00',
    policy: 'strict',
    expect: [],
  },
  {
    name: 'an offer that does not run out',
    timeline: `${cast}
      day 2 10:00 dana → ana offer-extended
    `,
    asOf: 'day 2 11:00',
    expect: [],
  },
];
