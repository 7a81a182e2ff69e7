import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `undisclosed-terms`. */
export const undisclosedTermsExamples: readonly RuleExample[] = [
  {
    name: 'submitted to an employer that was never named',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses location and compensation and contract-type
      day 2 10:00 ana → sam resume-received
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'broken', owedBy: 'sam', owedTo: 'ana', openedBy: 'i3', data: { lacking: ['client'] } }],
  },
  {
    name: 'confidential or not, before the résumé goes the client is told',
    timeline: `${cast}
      opportunity client Acme Corp, confidential
      day 1 10:00 sam → ana email: discloses location and compensation and contract-type
      day 2 10:00 ana → sam resume-received
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'broken', data: { lacking: ['client'] } }],
  },
  {
    name: 'told afterwards: it is mended, and it was broken',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses client and location
      day 2 10:00 ana → sam resume-received
      day 3 10:00 sam → dana resume-submitted
      day 3 15:00 sam → ana call: discloses compensation and contract-type
    `,
    asOf: 'day 4 11:00',
    expect: [{ status: 'broken', remediedBy: 'i4' }],
  },
  {
    name: 'told in a mail that bounced',
    timeline: `${cast}
      day 1 10:00 sam → ana email bounced: discloses terms
      day 2 10:00 ana → sam resume-received
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'broken', data: { lacking: ['client', 'location', 'compensation', 'contract-type'] } }],
  },
  {
    name: 'what was said in their call is not on record',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses client and location
      day 2 10:00 sam → ana call: words unknown
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'undecided', owedBy: 'sam', assumes: [{ unknown: 'words', interaction: 'i2' }] }],
  },
  {
    name: 'all four, in two mails',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses client and location
      day 2 10:00 sam → ana email: discloses compensation and contract-type
      day 2 15:00 ana → sam resume-received
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [],
  },
  {
    name: 'two were in the advertisement that she applied to',
    timeline: `${cast}
      opportunity published [location, compensation]
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana email: discloses client and contract-type
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [],
  },
  {
    name: 'the employer told her what the recruiter had not',
    timeline: `${cast}
      opportunity client Acme Corp
      day 1 10:00 sam → ana email: discloses location and compensation
      day 2 10:00 dana → ana email: discloses contract-type
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [],
  },
  {
    name: 'she applied there herself',
    timeline: `${cast}
      day 3 10:00 ana → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [],
  },
];
