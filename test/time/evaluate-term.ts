import type { BusinessCalendar } from '../../src/time/business-calendar.ts';
import { compileTerm } from '../../src/time/compile-term.ts';
import type { Resolve, Term } from '../../src/time/term.ts';

/** When a term falls due that is compiled for this once. */
export function evaluateTerm(term: Term, opening: number, calendar: BusinessCalendar, resolve: Resolve): number | undefined {
  return compileTerm(term)(opening, calendar, resolve);
}
