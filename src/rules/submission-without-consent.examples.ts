import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `submission-without-consent`. */
export const submissionWithoutConsentExamples: readonly RuleExample[] = [
  {
    name: 'found on a job board, and submitted unasked',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 1 11:00',
    expect: [{ status: 'broken', owedBy: 'sam', owedTo: 'ana', openedBy: 'i1' }],
  },
  {
    name: 'she had said no',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 ana → sam email: refuses
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'broken', owedBy: 'sam' }],
  },
  {
    name: 'she had taken her yes back',
    timeline: `${cast}
      day 1 10:00 ana consent-given
      day 2 10:00 ana consent-withdrawn
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'interest is not a yes',
    timeline: `${cast}
      day 1 10:00 sam → ana email: discloses terms
      day 1 12:00 ana → sam email: is-interested, asks client
      day 2 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 2 11:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'her yes came a day later: mended',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
      day 2 10:00 ana → sam email: consents
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'broken', remediedBy: 'i2' }],
  },
  {
    name: 'strictly, a résumé is not a yes',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 09:00',
    policy: 'strict',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'what she said on the phone is not on record',
    timeline: `${cast}
      day 1 10:00 sam → ana call: words unknown
      day 2 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam', owedTo: 'ana', assumes: [{ unknown: 'words', interaction: 'i1' }] }],
  },
  {
    name: 'she said yes to this job',
    timeline: `${cast}
      day 1 10:00 ana → sam email: consents
      day 2 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 09:00',
    expect: [],
  },
  {
    name: 'she sent her résumé for this job',
    timeline: `${cast}
      day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 09:00',
    expect: [],
  },
  {
    name: 'she had said no, and then yes',
    timeline: `${cast}
      day 1 10:00 ana → sam email: refuses
      day 2 10:00 ana → sam email: consents
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    policy: 'strict',
    expect: [],
  },
  {
    name: 'yes to this employer and no to another, in one mail',
    timeline: `${cast}
      day 1 10:00 ana → sam email: consents, refuses
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [],
  },
  {
    name: 'a referrer who agrees to be named has not agreed for her',
    timeline: `${cast}
      rob referrer
      day 1 10:00 rob → sam consent-given about naming
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 11:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'the résumé came along with the refusal: for his files only',
    timeline: `${cast}
      day 1 10:00 ana → sam email: refuses
      day 1 10:01 ana → sam resume-received
      day 2 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'broken', owedBy: 'sam', owedTo: 'ana', openedBy: 'i3', data: { refusals: 1 } }],
  },
  {
    name: 'the résumé came a day after the refusal',
    timeline: `${cast}
      day 1 10:00 ana → sam email: refuses
      day 2 10:00 ana → sam resume-received
      day 3 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
];
