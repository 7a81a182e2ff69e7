import type { Scorecard } from '../entities/audit.ts';

/** What scorecards of a kind stand under. */
export const scorecardTitles = {
  recruiter: 'Recruiters',
  organization: 'Organizations',
  employer: 'Employers',
  candidate: 'Candidates',
} as const satisfies Record<Scorecard['of'], string>;
