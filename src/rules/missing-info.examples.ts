import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `missing-info`. */
export const missingInfoExamples: readonly RuleExample[] = [
  {
    name: 'a great opportunity, and nothing about it',
    timeline: `${cast}
      day 1 10:00 sam → ana linkedin: asks availability
    `,
    asOf: 'day 1 11:00',
    expect: [
      {
        status: 'broken',
        owedBy: 'sam',
        owedTo: 'ana',
        openedBy: 'i1',
        data: { lacking: ['client', 'location', 'compensation', 'contract-type'] },
      },
    ],
  },
  {
    name: 'a cold call that tells only how the process goes',
    timeline: `${cast}
      day 1 10:00 sam → ana call: asks-good-time, discloses process, asks availability
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'broken', owedBy: 'sam' }],
  },
  {
    name: 'a mail to a list is a first contact too',
    timeline: `${cast}
      day 1 10:00 sam → ana email automated: asks resume
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'broken', owedBy: 'sam' }],
  },
  {
    name: 'the hiring manager writes, and names neither place nor pay; the name of the firm is known from the sender',
    timeline: `${cast}
      opportunity client Acme Corp
      day 1 10:00 dana → ana email: asks availability
    `,
    asOf: 'day 1 11:00',
    policy: 'strict',
    expect: [{ status: 'broken', owedBy: 'dana', data: { lacking: ['location', 'compensation', 'contract-type'] } }],
  },
  {
    name: 'mended by the contact with which everything is told',
    timeline: `${cast}
      day 1 10:00 sam → ana linkedin: asks availability
      day 1 12:00 ana → sam linkedin: asks client and compensation
      day 1 14:00 sam → ana email: discloses client and compensation
      day 2 09:00 sam → ana email: discloses location and contract-type
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'broken', remediedBy: 'i4' }],
  },
  {
    name: 'one of four is too little where all four are asked for',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses location
    `,
    asOf: 'day 1 11:00',
    policy: 'strict',
    expect: [{ status: 'broken', owedBy: 'sam' }],
  },
  {
    name: 'a first contact of which nobody knows the words',
    timeline: `${cast}
      day 1 10:00 sam → ana email: words unknown
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'undecided', owedBy: 'sam', assumes: [{ unknown: 'words', interaction: 'i1' }] }],
  },
  {
    name: 'it names the place and the pay',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses location and compensation, asks availability
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'the client stays unnamed, as it asked, and all else is told',
    timeline: `${cast}
      opportunity client Acme Corp, confidential
      day 1 10:00 sam → ana email: discloses location and compensation and contract-type, withholds client because "a confidential search"
    `,
    asOf: 'day 1 11:00',
    policy: 'strict',
    expect: [],
  },
  {
    name: 'she wrote first',
    timeline: `${cast}
      day 1 09:00 ana → sam email: asks other
      day 1 10:00 sam → ana email: asks resume
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'she called first, and got through',
    timeline: `${cast}
      day 1 09:00 ana → sam call: asks other
      day 1 10:00 sam → ana email: asks resume
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'an interview was arranged elsewhere before',
    timeline: `${cast}
      day 1 09:00 sam interview-scheduled for day 4 10:00
      day 1 10:00 sam → ana email: discloses process
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
  {
    name: 'a mail that bounced and a call that nobody took reached nobody; the next one is the first',
    timeline: `${cast}
      day 1 09:00 sam → ana email bounced: asks resume
      day 1 09:30 sam → ana missed-call
      day 1 10:00 sam → ana email: discloses client
    `,
    asOf: 'day 1 11:00',
    expect: [],
  },
];
