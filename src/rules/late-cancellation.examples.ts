import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `late-cancellation`. */
export const lateCancellationExamples: readonly RuleExample[] = [
  {
    name: 'cancelled the evening before',
    timeline: `${cast}
      day 1 10:00 sam → ana interview-scheduled for day 4 10:00
      day 3 16:00 sam → ana interview-cancelled
    `,
    asOf: 'day 3 17:00',
    expect: [{ status: 'broken', severity: 'info', owedBy: 'sam', owedTo: 'ana', openedBy: 'i2' }],
  },
  {
    name: 'by the employer, an hour before',
    timeline: `${cast}
      day 4 09:00 dana → ana interview-cancelled for day 4 10:00
    `,
    asOf: 'day 4 10:00',
    expect: [{ status: 'broken', owedBy: 'dana' }],
  },
  {
    name: 'on Friday afternoon for Monday noon',
    timeline: `${cast}
      day 5 16:00 sam → ana interview-cancelled for day 8 12:00
    `,
    asOf: 'day 5 17:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'the day before it, at the close of the working day that is left',
    timeline: `${cast}
      day 3 16:00 sam → ana interview-cancelled for day 4 17:00
    `,
    asOf: 'day 3 17:00',
    expect: [],
  },
  {
    name: 'two days before',
    timeline: `${cast}
      day 1 10:00 sam → ana interview-scheduled for day 4 10:00
      day 2 16:00 sam → ana interview-cancelled
    `,
    asOf: 'day 3 17:00',
    expect: [],
  },
  {
    name: 'she cancelled it',
    timeline: `${cast}
      day 3 16:00 ana → sam interview-cancelled for day 4 10:00
    `,
    asOf: 'day 3 17:00',
    expect: [],
  },
  {
    name: 'nobody knows when it would have been',
    timeline: `${cast}
      day 3 16:00 sam → ana interview-cancelled
    `,
    asOf: 'day 3 17:00',
    expect: [],
  },
];
