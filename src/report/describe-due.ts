import type { Finding } from '../entities/report.ts';
import type { Rule } from '../entities/rule.ts';
import type { Signal } from '../entities/signal.ts';
import { groupOf, optionIn } from '../facts/fact-names.ts';
import { fieldOf } from '../facts/signals.ts';
import { compileTerm, type EvaluateTerm } from '../time/compile-term.ts';
import { describeTerm } from '../time/describe-term.ts';
import { explainBusinessDays } from '../time/explain-business-days.ts';
import { amountOf, type Resolve, type Term } from '../time/term.ts';
import { weekday } from '../time/weekday.ts';
import { counted } from './counted.ts';
import type { DayWords } from './describe-day.ts';
import { capitalized } from './describe-glossary.ts';
import type { Telling } from './describe-telling.ts';

/** A term that a debt may have fallen due by. */
export interface DueTerm {
  readonly term: Term;
  readonly evaluate: EvaluateTerm;
}

/** The terms by which the debts of a rule fall due, in their order. */
export function dueTermsOf(rule: Rule | undefined): readonly DueTerm[] {
  if (rule?.kind !== 'obligation') return [];
  const { due, options = {} } = rule;
  const given = typeof due === 'string' ? optionIn(options, due) : due;
  const terms = (Array.isArray(given) ? given : [given]) as readonly Term[];
  return terms.map((term) => ({ term, evaluate: compileTerm(term) }));
}

/** How the instant at which a debt falls due was counted; nothing where the terms of the rule do not tell. */
export function explainDue(finding: Finding, terms: readonly DueTerm[], rule: Rule | undefined, telling: Telling): string {
  const { dueAt, openedAt } = finding;
  if (openedAt === undefined) return '';
  if (dueAt === undefined) return finding.status === 'pending' ? 'No date yet: its clock starts with what it waits for.' : '';
  for (const { term, evaluate } of terms) {
    if (evaluate(openedAt, telling.days.calendar, refersToNothing) === dueAt) return explainTerm(term, openedAt, dueAt, telling.days, '');
  }
  return explainOtherwise(finding, dueAt, terms, rule, telling);
}

const refersToNothing: Resolve = () => undefined;

/** The same where the clock was started anew, or runs from an instant that somebody named. */
function explainOtherwise(finding: Finding, dueAt: number, terms: readonly DueTerm[], rule: Rule | undefined, telling: Telling): string {
  for (const id of [finding.openedBy!, ...finding.evidence.map(({ interaction }) => interaction)]) {
    const clock = telling.interaction(id);
    if (clock === undefined) continue;
    const anew = id === finding.openedBy ? '' : `, when ${telling.event(id)} started the clock anew`;
    const resolves = signalsOf(clock, rule).map(resolverOf);
    for (const { term, evaluate } of terms) {
      for (const resolve of [refersToNothing, ...resolves]) {
        if (evaluate(clock.at, telling.days.calendar, resolve) === dueAt) return explainTerm(term, clock.at, dueAt, telling.days, anew);
      }
    }
  }
  return terms.some(({ term }) => 'at' in term || 'from' in term) ? `The time named runs out on ${telling.days.deadline(dueAt)}.` : '';
}

function signalsOf(interaction: object, rule: Rule | undefined): Signal[] {
  const { signals } = interaction as { readonly signals?: readonly Signal[] };
  return (signals ?? []).filter(({ type }) => type === rule?.each);
}

function resolverOf(signal: Signal): Resolve {
  return (reference) => {
    const value = fieldOf(signal, reference.slice(reference.lastIndexOf('.') + 1));
    return groupOf(reference) === 'signal' && typeof value === 'number' ? value : undefined;
  };
}

const references: Readonly<Record<string, string>> = {
  'signal.due': 'the time promised',
  'signal.from': 'the time asked for',
  'signal.until': 'the end of the time asked for',
  'signal.deadline': 'the deadline named',
};

const nameOf = (reference: string): string => (Object.hasOwn(references, reference) ? references[reference]! : `\`${reference}\``);

function explainTerm(term: Term, from: number, dueAt: number, days: DayWords, anew: string): string {
  const amount = 'from' in term && term.from !== undefined ? undefined : amountOf(term);
  if (amount?.unit === 'businessDays') {
    const steps = explainSteps(amount.count, from, days);
    if (steps !== undefined) return `${counted(amount.count, 'business day')} from ${days.date(from)}${anew}: ${steps}.`;
  }
  const words = describeTerm(term, nameOf);
  const end = days.deadline(dueAt);
  if (amount === undefined) return `${capitalized(words)}: ${end}.`;
  const exact = amount.unit === 'minutes' || amount.unit === 'hours' || amount.unit === 'businessHours';
  return `${words} from ${exact ? days.moment(from) : days.date(from)}${anew}, to ${exact ? '' : 'the end of '}${end}.`;
}

const mostListed = 10;

/** The days that were counted, and those that were not: `Fri, Mon, Tue; 7 and 8 Mar are a weekend`. */
function explainSteps(count: number, from: number, days: DayWords): string | undefined {
  const steps = explainBusinessDays(days.calendar, from, count);
  if (steps === undefined) return undefined;
  const { counted: list, skipped } = steps;
  const last = list.at(-1)!;
  if (list.length > mostListed)
    return `to ${days.day(last)}; ${counted(skipped.length, 'day')} between ${skipped.length === 1 ? 'is' : 'are'} no working day`;
  const told = list.map((day) => days.weekday(day)).join(', ');
  return [told, ...daysOff(skipped, days)].join('; ');
}

type Skipped = NonNullable<ReturnType<typeof explainBusinessDays>>['skipped'];

function daysOff(skipped: Skipped, days: DayWords): string[] {
  const runs: { reason: string; first: number; last: number }[] = [];
  for (const { day, reason } of skipped) {
    const run = runs.at(-1);
    if (run?.reason === reason && run.last === day - 1) run.last = day;
    else runs.push({ reason, first: day, last: day });
  }
  return runs.map(({ reason, first, last }) => {
    const one = first === last;
    if (reason === 'skipped') return `${days.dayOfMonth(first)} was left out of the calendar here`;
    if (reason === 'holiday') return one ? `${days.dayOfMonth(first)} is a holiday` : `${stretch(first, last, days)} are holidays`;
    if (one) return `${days.dayOfMonth(first)} is no working day`;
    return `${stretch(first, last, days)} are ${isWeekend(first, last) ? 'a weekend' : 'no working days'}`;
  });
}

/** Whether days in a row are what people call a weekend: few, a Saturday among them. */
function isWeekend(first: number, last: number): boolean {
  const saturday = first + ((13 - weekday(first)) % 7);
  return last - first < 3 && saturday <= last;
}

function stretch(first: number, last: number, days: DayWords): string {
  const [from, until] = [days.dayOfMonth(first), days.dayOfMonth(last)];
  const month = until.slice(until.indexOf(' '));
  const start = from.endsWith(month) ? from.slice(0, from.length - month.length) : from;
  return `${start} ${last === first + 1 ? 'and' : 'to'} ${until}`;
}
