import type { RuleInput } from '../entities/rule.ts';

/** The employer answers on résumés and after interviews. */
export const employerLateFeedback = {
  id: 'employer-late-feedback',
  kind: 'obligation',
  category: 'employer',
  severity: 'warning',
  owedBy: 'employer',
  owedTo: 'recruiter',
  opens: { any: [{ condition: 'submission' }, { fact: 'interaction.kind', operator: 'equal', value: 'interview-held' }] },
  due: [{ when: { fact: 'interaction.kind', operator: 'equal', value: 'interview-held' }, businessDays: 2 }, { businessDays: 5 }],
  remind: { before: { businessDays: 1 } },
  met: {
    any: [
      { fact: 'interaction.kind', operator: 'in', value: ['feedback-received', 'decision-made', 'offer-extended'] },
      {
        all: [{ fact: 'opened.kind', operator: 'equal', value: 'resume-submitted' }, { condition: 'interview' }],
      },
    ],
  },
  // what was said of it is known, whether it was logged or not
  voided: { any: [{ condition: 'over' }, { condition: 'gives-feedback' }, { condition: 'tells-feedback' }] },
  data: { event: { fact: 'interaction.kind' } },
  countsTowards: ['feedback-on-time'],
  action: 'chase-employer',
  summary: 'The employer answers on a résumé within five working days and after an interview within two.',
  messages: {
    pending: '{owedTo} has been waiting for {owedBy} since {openedAt} ({data.event}). Feedback is due by {dueAt}.',
    overdue:
      '{owedTo} has been waiting for {owedBy} since {openedAt} ({data.event}). No feedback is on record, and it was due by {dueAt}. Until it comes the candidate can be told nothing.',
    late: '{owedTo} had been waiting for {owedBy} since {openedAt} ({data.event}). Feedback was due by {dueAt} and came on {settledAt}.',
    undecided:
      '{owedTo} has been waiting for {owedBy} since {openedAt} ({data.event}). Whether feedback came by {dueAt} cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'E1' }],
} as const satisfies RuleInput;
