import { addMonths } from './add-months.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import { HOUR, LAST_INSTANT, MINUTE } from './durations.ts';
import { type Amount, amountOf, type Resolve, type Term } from './term.ts';
import { nextYearlyDate, readYearlyDate } from './yearly-date.ts';

/**
 * Returns when a term falls due, in epoch milliseconds: `Infinity` for never, undefined where what it refers to has no value.
 * It is due up to and with that millisecond.
 */
export type EvaluateTerm = (opening: number, calendar: BusinessCalendar, resolve: Resolve) => number | undefined;

type Count = (start: number, calendar: BusinessCalendar) => number;

/**
 * Returns the function that evaluates a term, with all that depends on the term alone decided once.
 *
 * An instant beyond the last that a `Date` can hold is never. Of a list, the parts without a value are left out.
 *
 * @param term a term that was checked
 */
export function compileTerm(term: Term): EvaluateTerm {
  const evaluate = compileUnrolled(term);
  if (term.roll !== 'forward') return evaluate;
  return (opening, calendar, resolve) => {
    const due = evaluate(opening, calendar, resolve);
    return due === undefined || !Number.isFinite(due) ? due : calendar.rollForward(due);
  };
}

function compileUnrolled(term: Term): EvaluateTerm {
  if ('never' in term) return () => Number.POSITIVE_INFINITY;
  if ('at' in term) {
    const { at } = term;
    return (_opening, _calendar, resolve) => resolve(at);
  }
  if ('earliestOf' in term) return compileList(term.earliestOf, Math.min);
  if ('latestOf' in term) return compileList(term.latestOf, Math.max);

  const count = bounded('on' in term ? countTo(term.on) : countOf(amountOf(term)!));
  const { from } = term;
  if (from === undefined) return (opening, calendar) => count(opening, calendar);
  return (_opening, calendar, resolve) => {
    const start = resolve(from);
    return start === undefined ? undefined : count(start, calendar);
  };
}

function compileList(terms: readonly Term[], choose: (a: number, b: number) => number): EvaluateTerm {
  const parts = terms.map(compileTerm);
  return (opening, calendar, resolve) => {
    let chosen: number | undefined;
    for (const part of parts) {
      const due = part(opening, calendar, resolve);
      if (due !== undefined) chosen = chosen === undefined ? due : choose(chosen, due);
    }
    return chosen;
  };
}

function bounded(count: Count): Count {
  return (start, calendar) => {
    if (!Number.isFinite(start)) return start;
    const due = count(start, calendar);
    return due > LAST_INSTANT ? Number.POSITIVE_INFINITY : due;
  };
}

function countTo(on: string): Count {
  const date = readYearlyDate(on);
  return (start, { zone }) => zone.endOfDay(nextYearlyDate(date, zone.dayOf(start)));
}

function countOf({ unit, count }: Amount): Count {
  switch (unit) {
    case 'minutes':
      return (start) => start + count * MINUTE;
    case 'hours':
      return (start) => start + count * HOUR;
    case 'days':
      return (start, { zone }) => zone.endOfDay(zone.dayOf(start) + count);
    case 'weeks':
      return (start, { zone }) => zone.endOfDay(zone.dayOf(start) + count * 7);
    case 'months':
      return (start, { zone }) => zone.endOfDay(addMonths(zone.dayOf(start), count));
    case 'businessDays':
      return (start, calendar) => calendar.closeAfterBusinessDays(start, count);
    case 'businessHours':
      return (start, calendar) => calendar.addBusinessTime(start, count * HOUR);
  }
}
