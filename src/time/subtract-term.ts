import { addMonths } from './add-months.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import { HOUR, MINUTE } from './durations.ts';
import { type Amount, amountOf, type Term } from './term.ts';

/**
 * Returns the instant that lies a term before another, such as when to remind of a deadline; never later than that.
 *
 * Days, weeks and months go back by date to the same time on the wall clock, months clamp, and the end of a day stays one; business days to the close of the n-th working
 * day before, business hours back through the open periods. `earliestOf` and `latestOf` choose among the instants of their parts.
 *
 * @param dueAt epoch milliseconds; what is never due has no instant before it and stays `Infinity`
 * @param term a length of time, or a list of them; `roll` and `from` mean nothing here
 * @param calendar when the office works, and in which zone its days are
 * @returns `-Infinity` where the office was never open for so long, undefined where the term is no length of time
 */
export function subtractTerm(dueAt: number, term: Term, calendar: BusinessCalendar): number | undefined {
  if ('earliestOf' in term) return chosen(dueAt, term.earliestOf, calendar, Math.min);
  if ('latestOf' in term) return chosen(dueAt, term.latestOf, calendar, Math.max);
  const amount = amountOf(term);
  if (amount === undefined) return undefined;
  return Number.isFinite(dueAt) && amount.count > 0 ? subtractAmount(dueAt, amount, calendar) : dueAt;
}

function chosen(
  dueAt: number,
  terms: readonly Term[],
  calendar: BusinessCalendar,
  choose: (a: number, b: number) => number,
): number | undefined {
  const instants = terms.map((term) => subtractTerm(dueAt, term, calendar)).filter((instant) => instant !== undefined);
  return instants.length === 0 ? undefined : instants.reduce((a, b) => choose(a, b));
}

function subtractAmount(dueAt: number, { unit, count }: Amount, calendar: BusinessCalendar): number {
  switch (unit) {
    case 'minutes':
      return dueAt - count * MINUTE;
    case 'hours':
      return dueAt - count * HOUR;
    case 'days':
      return sameTimeOn(dueAt, calendar, (day) => day - count);
    case 'weeks':
      return sameTimeOn(dueAt, calendar, (day) => day - count * 7);
    case 'months':
      return sameTimeOn(dueAt, calendar, (day) => addMonths(day, -count));
    case 'businessDays':
      return calendar.closeBeforeBusinessDays(dueAt, count);
    case 'businessHours':
      return calendar.subtractBusinessTime(dueAt, count * HOUR);
  }
}

function sameTimeOn(instant: number, { zone }: BusinessCalendar, dayBefore: (day: number) => number): number {
  const day = zone.dayOf(instant);
  // The end of a day stays one, even where that is not at 23:59:59.999.
  return instant === zone.endOfDay(day) ? zone.endOfDay(dayBefore(day)) : zone.at(dayBefore(day), zone.timeOf(instant));
}
