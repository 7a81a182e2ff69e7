import type { Scorecard } from '../entities/audit.ts';

type Card = Scorecard['of'];

/** A figure made of how debts were settled. */
export interface DebtFigure {
  readonly id: string;
  readonly for: readonly Card[];
  /** The debts that it looks at: by rule, or by category. */
  readonly rules?: readonly string[];
  readonly category?: string;
  /** Whether a debt that was settled too late was settled: an answer is, a kept promise is not. */
  readonly lateCounts: boolean;
}

const hiring: readonly Card[] = ['recruiter', 'organization', 'employer'];

/** Of the debts that have been settled or have fallen due, how many were settled. */
export const debtFigures: readonly DebtFigure[] = [
  { id: 'response-rate', for: hiring, category: 'responsiveness', lateCounts: true },
  { id: 'calls-returned', for: hiring, rules: ['unreturned-call', 'callback-missed'], lateCounts: true },
  { id: 'promises-kept', for: hiring, rules: ['broken-promise'], lateCounts: false },
  { id: 'updates-on-time', for: hiring, rules: ['overdue-update'], lateCounts: false },
  { id: 'questions-answered', for: hiring, rules: ['unanswered-question'], lateCounts: true },
  { id: 'decisions-told', for: hiring, rules: ['silent-rejection'], lateCounts: true },
  { id: 'feedback-on-time', for: ['organization', 'employer'], rules: ['employer-late-feedback'], lateCounts: false },
  { id: 'response-rate', for: ['candidate'], rules: ['candidate-no-reply', 'candidate-gone-silent'], lateCounts: true },
  { id: 'promises-kept', for: ['candidate'], rules: ['candidate-broken-promise'], lateCounts: false },
];

/** The debts whose settling tells how long an answer takes. */
export const answering = 'responsiveness';
/** The rule that a ghosted case broke. */
export const ghosting = 'ghosting';
/** The category of what is pressure. */
export const pressure = 'pressure-tactics';
/** The rule that an approach left unanswered breaks. */
export const unanswered = 'candidate-no-reply';

/** The figures in the order in which a scorecard has them. */
export const figureOrder: readonly string[] = [
  'response-rate',
  'response-time',
  'calls-returned',
  'promises-kept',
  'updates-on-time',
  'ghosted-cases',
  'questions-answered',
  'decisions-told',
  'feedback-on-time',
  'pressure',
  'full-outreach',
  'follow-ups-per-reply',
  'look-alike-outreach',
];
