import { castWithReferrer } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `referral-unacknowledged`. */
export const referralUnacknowledgedExamples: readonly RuleExample[] = [
  {
    name: 'he gave a name, and heard nothing',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam referral-made
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'overdue', severity: 'info', owedBy: 'sam', owedTo: 'rob', dueAt: 'day 4 17:00' }],
  },
  {
    name: 'thanked a week later',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam referral-made
      day 8 10:00 sam → rob email: thanks
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'late', settledBy: 'i2' }],
  },
  {
    name: 'a receipt from the system',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam referral-made
      day 1 10:01 sam → rob email automated: thanks
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'overdue' }],
  },
  {
    name: 'the candidate was called, he was not',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam referral-made
      day 2 10:00 sam → ana call: asks-good-time
    `,
    asOf: 'day 4 17:00',
    expect: [{ status: 'pending', owedTo: 'rob', dueAt: 'day 4 17:00' }],
  },
  {
    name: 'an export without messages and calls',
    timeline: `${castWithReferrer}
      covers message none, call none
      day 1 10:00 rob → sam referral-made
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'undecided' }],
  },
  {
    name: 'thanked on the third day',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam referral-made
      day 4 17:00 sam → rob email: thanks
    `,
    asOf: 'day 5 09:00',
    expect: [],
  },
  {
    name: 'thanked by a colleague',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam referral-made
      day 2 10:00 tim → rob voicemail
    `,
    asOf: 'day 5 09:00',
    expect: [],
  },
  {
    name: 'nobody referred anybody',
    timeline: `${castWithReferrer}
      day 1 10:00 rob → sam email
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
];
