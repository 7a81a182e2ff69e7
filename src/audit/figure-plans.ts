import type { Scorecard } from '../entities/audit.ts';
import type { CountedTowards, Rule } from '../entities/rule.ts';

type Card = Scorecard['of'];

/** A figure made of how debts were settled: those of the rules that say they count towards it, and of a category. */
export interface DebtFigure {
  readonly id: CountedTowards;
  readonly for: readonly Card[];
  readonly category?: string;
  /** Whether a debt that was settled too late was settled: an answer is, a kept promise is not. */
  readonly lateCounts: boolean;
}

const hiring: readonly Card[] = ['recruiter', 'organization', 'employer'];

/** Of the debts that have been settled or have fallen due, how many were settled. */
const debtFigures: readonly DebtFigure[] = [
  { id: 'response-rate', for: hiring, category: 'responsiveness', lateCounts: true },
  { id: 'response-rate', for: ['candidate'], lateCounts: true },
  { id: 'calls-returned', for: hiring, lateCounts: true },
  { id: 'promises-kept', for: [...hiring, 'candidate'], lateCounts: false },
  { id: 'updates-on-time', for: hiring, lateCounts: false },
  { id: 'questions-answered', for: hiring, lateCounts: true },
  { id: 'decisions-told', for: hiring, lateCounts: true },
  { id: 'feedback-on-time', for: ['organization', 'employer'], lateCounts: false },
];

/** Whether the debts of a rule count towards a figure or a label; a number that no source gives is held against nobody. */
export function isCountedTowards(rule: Rule, id: CountedTowards): boolean {
  return rule.kind === 'obligation' && rule.trial !== true && rule.countsTowards?.includes(id) === true;
}

/** The figures that the debts of a rule count towards. */
export function debtFiguresOf(rule: Rule): readonly DebtFigure[] {
  if (rule.trial === true) return [];
  return debtFigures.filter(({ id, category }) => category === rule.category || isCountedTowards(rule, id));
}

/** The debts whose settling tells how long an answer takes. */
export const answering = 'responsiveness';
/** The category of what is pressure. */
export const pressure = 'pressure-tactics';

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
