import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `pressure-tactics`. */
export const pressureTacticsExamples: readonly RuleExample[] = [
  {
    name: 'your résumé by eight tonight, or I take somebody else',
    timeline: `${cast}
      day 2 10:00 sam → ana email: asks resume, presses deadline-demand by day 2 20:00, presses threat-of-loss
    `,
    asOf: 'day 2 11:00',
    expect: [
      { status: 'broken', severity: 'error', owedBy: 'sam', owedTo: 'ana', data: { tactic: 'deadline-demand' } },
      { status: 'broken', severity: 'error', owedBy: 'sam', owedTo: 'ana', data: { tactic: 'threat-of-loss' } },
    ],
  },
  {
    name: 'guilt, by machine',
    timeline: `${cast}
      day 2 10:00 sam → ana email automated: presses guilt
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', severity: 'error', owedBy: 'sam' }],
  },
  {
    name: 'a hiring manager who belittles in the interview',
    timeline: `${cast}
      day 2 10:00 dana → ana interview-held: presses belittling
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', owedBy: 'dana', owedTo: 'ana' }],
  },
  {
    name: 'a demanded day with its reason but no real deadline behind it',
    timeline: `${cast}
      day 2 10:00 sam → ana email: presses deadline-demand by day 4 17:00 because "I send the shortlist then"
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', severity: 'warning' }],
  },
  {
    name: 'a demand without a day, with and without a reason',
    timeline: `${cast}
      day 2 10:00 sam → ana email: presses deadline-demand because "the client is in a hurry"
      day 4 10:00 sam → ana email: presses deadline-demand
    `,
    asOf: 'day 4 11:00',
    expect: [
      { status: 'broken', severity: 'warning', openedBy: 'i1' },
      { status: 'broken', severity: 'error', openedBy: 'i2' },
    ],
  },
  {
    name: 'the real deadline is a week later than the demanded one',
    timeline: `${cast}
      opportunity decision-by day 12 17:00
      day 2 10:00 sam → ana email: presses deadline-demand by day 4 17:00 because "they decide soon"
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken', severity: 'error' }],
  },
  {
    name: 'a real deadline, but less than a working day to answer it',
    timeline: `${cast}
      opportunity decision-by day 3 12:00
      day 2 16:00 sam → ana email: presses deadline-demand by day 3 12:00 because "they decide at noon"
    `,
    asOf: 'day 2 17:00',
    expect: [{ status: 'broken', severity: 'error' }],
  },
  {
    name: 'taken back by the next contact without pressure',
    timeline: `${cast}
      day 2 10:00 sam → ana email: presses threat-of-loss
      day 2 12:00 ana → sam email: asks client
      day 2 15:00 sam → ana email: discloses client
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'broken', remediedBy: 'i3' }],
  },
  {
    name: 'a real deadline, told with a working day to spare',
    timeline: `${cast}
      opportunity decision-by day 5 17:00
      day 2 10:00 sam → ana email: presses deadline-demand by day 4 17:00 because "they decide on Friday"
    `,
    asOf: 'day 2 11:00',
    expect: [],
  },
  {
    name: 'exactly eight working hours',
    timeline: `${cast}
      opportunity decision-by day 4 09:00
      day 2 13:00 sam → ana email: presses deadline-demand by day 3 13:00 because "they decide on Thursday"
    `,
    asOf: 'day 2 14:00',
    expect: [],
  },
  {
    name: 'a minute less than that',
    timeline: `${cast}
      opportunity decision-by day 4 09:00
      day 2 13:00 sam → ana email: presses deadline-demand by day 3 12:59 because "they decide on Thursday"
    `,
    asOf: 'day 2 14:00',
    expect: [{ status: 'broken', severity: 'error' }],
  },
  {
    name: 'an offer that runs out, and a reminder of it',
    timeline: `${cast}
      day 2 10:00 dana → ana offer-extended until day 9 17:00
      day 5 10:00 sam → ana email: presses exploding-offer by day 9 17:00
    `,
    asOf: 'day 5 11:00',
    expect: [],
  },
  {
    name: 'an interview is a real deadline until it is cancelled',
    timeline: `${cast}
      day 1 10:00 sam → ana interview-scheduled for day 5 10:00
      day 2 10:00 sam → ana email: presses deadline-demand by day 4 17:00 because "the interview is on Friday"
      day 2 12:00 sam → ana interview-cancelled for day 5 10:00
      day 2 13:00 sam → ana email: presses deadline-demand by day 4 17:00 because "the interview is on Friday"
    `,
    asOf: 'day 2 14:00',
    expect: [{ status: 'broken', severity: 'warning', openedBy: 'i4' }],
  },
  {
    name: 'a plain request',
    timeline: `${cast}
      day 2 10:00 sam → ana email: asks resume
    `,
    asOf: 'day 2 11:00',
    expect: [],
  },
];
