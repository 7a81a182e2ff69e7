import type { Condition } from '../entities/condition.ts';
import type { Obligation } from '../entities/rule.ts';
import { optionIn, optionName } from '../facts/fact-names.ts';
import { compileTerm } from '../time/compile-term.ts';
import { describeTerm } from '../time/describe-term.ts';
import { DAY, HOUR } from '../time/durations.ts';
import { subtractTerm } from '../time/subtract-term.ts';
import { amountOf, type Term } from '../time/term.ts';
import { atOpening, type Linting, openingOf } from './linting.ts';

type Path = readonly (string | number)[];

/** A term and where it stands. */
export interface PlacedTerm {
  readonly term: Term;
  readonly path: Path;
}

/** Openings at all hours of four weeks: a term that holds of all of them holds. */
export const openings: readonly number[] = Array.from(
  { length: (28 * DAY) / (3 * HOUR) },
  (_, step) => Date.UTC(2026, 2, 2) + step * 3 * HOUR,
);

/** The terms by which a debt of the rule may fall due. */
export function dueTermsOf({ id, due, options = {} }: Obligation): readonly PlacedTerm[] {
  const path = ['rules', id, 'due'];
  if (typeof due === 'string') {
    const name = optionName(due)!;
    return [{ term: options[name] as Term, path: ['rules', id, 'options', name] }];
  }
  return Array.isArray(due) ? due.map((term: Term, place) => ({ term, path: [...path, place] })) : [{ term: due, path }];
}

/** Reports terms that run out before, or at, the instant that starts the clock, and reminders that would come before it. */
export function lintDue(rule: Obligation, linting: Linting): void {
  const { id } = rule;
  for (const { term, path } of dueTermsOf(rule)) {
    const words = describeTerm(term, (reference) => `\`${reference}\``);
    if (isAbsent(term, rule, linting)) linting.report('never-due', path, `\`${id}\` never falls due: what opens it has no ${words}`, [id]);
    else if (canPrecede(term, rule, linting))
      linting.report('due-before-opening', path, `\`${id}\` can fall due before it opens: ${words}`, [id]);
    else if (isAtOnce(term)) linting.report('due-at-once', path, `\`${id}\` falls due at the instant that opens it: ${words}`, [id]);
    else if (remindsBefore(rule, term, linting)) {
      const message = `\`${id}\` would always remind before it opens: the reminder is longer before than ${words}`;
      linting.report('remind-before-opening', ['rules', id, 'remind'], message, [id]);
    }
  }
}

/** Whether a term counts from something past, or is over on the day on which it starts. */
function canPrecede(term: Term, rule: Obligation, linting: Linting): boolean {
  if ('earliestOf' in term) return term.earliestOf.some((part) => canPrecede(part, rule, linting));
  if ('latestOf' in term) return term.latestOf.every((part) => canPrecede(part, rule, linting));
  if ('never' in term) return false;
  const from = 'at' in term ? term.at : term.from;
  if (from !== undefined && isPast(from, rule, linting)) return true;
  return from === undefined && openings.some((opening) => dueAt(term, opening, linting) < opening);
}

/**
 * Whether an instant may lie before the opening: that of the last interaction of some kind, unless the opening is always one, and one
 * that the case states, whenever the debt opens.
 */
function isPast(reference: string, rule: Obligation, { solver }: Linting): boolean {
  const [moment, name] = reference.split(':');
  if (name === undefined) return /^(?:opportunity|context|party)\./.test(reference);
  if (moment === 'before') return true;
  const another = { condition: { condition: name }, holds: false, lax: true, stand: atOpening(rule) };
  return solver.canBe({ condition: openingOf(rule), holds: true, stand: atOpening(rule) }, another);
}

/** Whether a term is an instant that nothing which starts the clock has. */
function isAbsent(term: Term, rule: Obligation, { solver }: Linting): boolean {
  if (!('at' in term) || term.at.includes(':') || rule.repeats === true || rule.restarts !== undefined) return false;
  const there: Condition = { fact: term.at, operator: 'greaterThan', value: 0 };
  const stand = atOpening(rule);
  return !solver.canBe({ condition: openingOf(rule), holds: true, stand }, { condition: there, holds: true, lax: true, stand });
}

function isAtOnce(term: Term): boolean {
  if ('at' in term) return term.at === 'interaction.at' || term.at === 'opened.at';
  const amount = 'from' in term && term.from !== undefined ? undefined : amountOf(term);
  return amount?.count === 0 && (amount.unit === 'minutes' || amount.unit === 'hours' || amount.unit === 'businessHours');
}

function remindsBefore({ remind, options = {} }: Obligation, term: Term, linting: Linting): boolean {
  const given = typeof remind === 'string' ? optionIn(options, remind) : remind;
  if (given === undefined || refers(term)) return false;
  if (!('before' in (given as object))) {
    const after = given as Term;
    return !refers(after) && openings.every((opening) => dueAt(after, opening, linting) > dueAt(term, opening, linting));
  }
  const { before } = given as { readonly before: Term };
  return openings.every((opening) => {
    const due = dueAt(term, opening, linting);
    return Number.isFinite(due) && (subtractTerm(due, before, linting.calendar) ?? due) < opening;
  });
}

/** Whether a term counts from something that somebody names, or is a list of several. */
export function refers(term: Term): boolean {
  return 'at' in term || 'earliestOf' in term || 'latestOf' in term || ('from' in term && term.from !== undefined);
}

/** When a term that refers to nothing falls due. */
export function dueAt(term: Term, opening: number, { calendar }: Linting): number {
  return compileTerm(term)(opening, calendar, () => undefined) ?? Number.POSITIVE_INFINITY;
}
