import type { RuleInput } from '../entities/rule.ts';

/** A no comes with something that helps. */
export const noPartingHelp = {
  id: 'no-parting-help',
  kind: 'obligation',
  category: 'responsiveness',
  severity: 'info',
  trial: true,
  owedBy: 'recruiter',
  owedTo: 'candidate',
  opens: { all: [{ condition: 'tells-rejection' }, { not: { condition: 'tells-help' } }] },
  due: { businessDays: 5 },
  remind: { before: { businessDays: 1 } },
  met: { all: [{ condition: 'answers-opener' }, { condition: 'tells-help' }] },
  // opted out, or not over after all
  voided: { any: [{ condition: 'opted-out' }, { not: { condition: 'over' } }] },
  action: 'offer-feedback',
  summary: 'Who is turned down gets some help along: feedback, a hint or an introduction.',
  messages: {
    pending: '{owedTo} was turned down on {openedAt}. Feedback, a hint or an introduction by {dueAt} would be of use.',
    overdue:
      '{owedTo} was turned down on {openedAt}, and nothing on record leaves feedback, a hint or an introduction; {dueAt} has passed. Two lines can help with the next job.',
    late: '{owedTo} was turned down on {openedAt} and got feedback, a hint or an introduction on {settledAt}, after {dueAt}.',
    undecided:
      '{owedTo} was turned down on {openedAt}. Whether feedback, a hint or an introduction followed by {dueAt} cannot be seen from this record.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A15' }],
} as const satisfies RuleInput;
