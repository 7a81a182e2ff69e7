import type { Condition } from '../entities/condition.ts';

/** What scorecards count, beside the conditions that every policy has. */
export const auditConditions = {
  // The recruiter's side reaches the candidate, of its own accord.
  'audit:contact': {
    all: [{ condition: 'recruiters-contact' }, { not: { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' } }],
  },
  'audit:outreach': { condition: 'outreach' },
  // The first contact leaves out none of client, location, pay and contract type.
  'audit:full-outreach': {
    all: [
      { condition: 'outreach' },
      {
        fact: 'interaction.topicCount',
        params: { type: 'disclosure', by: 'recruiters-side', among: 'askable' },
        operator: 'greaterThanInclusive',
        value: { fact: 'opportunity.askableCount' },
      },
    ],
  },
  'audit:follow-up': { condition: 'follow-up' },
  // The candidate is in touch after the recruiter's side was.
  'audit:reply': {
    all: [
      { condition: 'candidate-contact' },
      {
        fact: 'before.count',
        params: { of: 'recruiters-contact', since: 'candidate-contact' },
        operator: 'greaterThanInclusive',
        value: 1,
      },
    ],
  },
  'audit:candidate-contact': { condition: 'candidate-contact' },
  'audit:opts-out': { condition: 'opts-out' },
  'audit:lifts-opt-out': { condition: 'lifts-opt-out' },
} as const satisfies Record<string, Condition>;
