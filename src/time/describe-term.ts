import { monthNames } from './month-names.ts';
import { type Amount, amountOf, type DurationUnit, type Term } from './term.ts';
import { readYearlyDate } from './yearly-date.ts';

const words: Readonly<Record<DurationUnit, string>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  businessDays: 'business day',
  businessHours: 'business hour',
};

/**
 * Returns a term in plain words.
 *
 * @param term a term that was checked
 * @param nameOf gives the words for a reference; without it, the reference itself
 * @example
 * describeTerm({ businessDays: 2 }) //=> '2 business days'
 * describeTerm({ earliestOf: [{ days: 10 }, { at: 'signal.due' }] }) //=> 'the earlier of 10 days and signal.due'
 * describeTerm({ hours: 2, from: 'signal.from' }, () => 'the time asked for') //=> '2 hours after the time asked for'
 */
export function describeTerm(term: Term, nameOf: (reference: string) => string = (reference) => reference): string {
  const text = describeUnrolled(term, nameOf);
  return term.roll === 'forward' ? `${text}, or the next working day after a day off` : text;
}

function describeUnrolled(term: Term, nameOf: (reference: string) => string): string {
  if ('never' in term) return 'never';
  if ('at' in term) return nameOf(term.at);
  if ('earliestOf' in term) return describeList(term.earliestOf, ['the earlier of', 'the earliest of'], nameOf);
  if ('latestOf' in term) return describeList(term.latestOf, ['the later of', 'the latest of'], nameOf);
  const text = 'on' in term ? describeDate(term.on) : describeAmount(amountOf(term)!);
  return term.from === undefined ? text : `${text} after ${nameOf(term.from)}`;
}

function describeList(terms: readonly Term[], [ofTwo, ofMany]: [string, string], nameOf: (reference: string) => string): string {
  const parts = terms.map((term) => describeTerm(term, nameOf));
  const last = parts.pop() ?? 'never';
  if (parts.length === 0) return last;
  return `${parts.length === 1 ? ofTwo : ofMany} ${parts.join(', ')} and ${last}`;
}

function describeAmount({ unit, count }: Amount): string {
  return `${count} ${words[unit]}${count === 1 ? '' : 's'}`;
}

function describeDate(on: string): string {
  const { month, dayOfMonth } = readYearlyDate(on);
  return `${dayOfMonth} ${monthNames[month - 1]!}`;
}
