import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `employer-late-feedback`. */
export const employerLateFeedbackExamples: readonly RuleExample[] = [
  {
    name: 'a résumé, and a week of silence',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'overdue', owedBy: 'dana', owedTo: 'sam', dueAt: 'day 8 17:00', data: { event: 'resume-submitted' } }],
  },
  {
    name: 'an interview, and no word after it',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
      day 3 10:00 dana → ana interview-held: words unknown
    `,
    asOf: 'day 6 09:00',
    expect: [{ status: 'overdue', owedBy: 'dana', openedBy: 'i2', dueAt: 'day 5 17:00' }],
  },
  {
    name: 'feedback a day late',
    timeline: `${cast}
      day 1 10:00 dana → ana interview-held
      day 4 10:00 dana → sam feedback-received positive
    `,
    asOf: 'day 5 09:00',
    expect: [{ status: 'late', settledBy: 'i2', dueAt: 'day 3 17:00' }],
  },
  {
    name: 'feedback by mail that nobody logged',
    timeline: `${cast}
      day 1 10:00 dana → ana interview-held
      day 2 10:00 dana → sam email: helps feedback
    `,
    asOf: 'day 8 09:00',
    expect: [],
  },
  {
    name: 'feedback that the candidate was told',
    timeline: `${cast}
      day 1 10:00 dana → ana interview-held
      day 2 10:00 sam → ana email: helps feedback
    `,
    asOf: 'day 8 09:00',
    expect: [],
  },
  {
    name: 'a mail of the employer about something else',
    timeline: `${cast}
      day 1 10:00 dana → ana interview-held
      day 2 10:00 dana → sam email: asks other
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', openedBy: 'i1' }],
  },
  {
    name: 'another interview is no feedback on the first',
    timeline: `${cast}
      day 1 10:00 dana → ana interview-held
      day 2 10:00 dana → ana interview-scheduled for day 9 10:00
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', openedBy: 'i1' }],
  },
  {
    name: 'still time',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 8 17:00',
    expect: [{ status: 'pending', dueAt: 'day 8 17:00' }],
  },
  {
    name: 'a source that sees nothing of the employer',
    timeline: `${cast}
      covers feedback-received none, decision-made none, offer-extended none, interview-scheduled none, interview-held none
      day 1 10:00 sam → dana resume-submitted
    `,
    asOf: 'day 9 09:00',
    expect: [{ status: 'undecided', owedBy: 'dana' }],
  },
  {
    name: 'an interview is an answer to a résumé',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
      day 8 17:00 dana → sam interview-scheduled for day 15 10:00
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'a decision, and an offer',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
      day 5 10:00 decision-made on-hold
      day 8 10:00 dana → ana interview-held
      day 9 10:00 dana → ana offer-extended
    `,
    asOf: 'day 30 09:00',
    expect: [],
  },
  {
    name: 'a yes that the candidate was told is known, though nobody logged it',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
      day 5 10:00 sam → ana email: tells selected
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'she withdrew, and nothing is left to answer',
    timeline: `${cast}
      day 1 10:00 sam → dana resume-submitted
      day 2 10:00 ana candidate-withdrew
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
  {
    name: 'there is no employer to owe it',
    timeline: `
      calendar America/Chicago
      ana candidate
      sam recruiter of TalentCo
      day 1 10:00 sam resume-submitted
    `,
    asOf: 'day 9 09:00',
    expect: [],
  },
];
