import { dueInHours } from '../actions/when.ts';
import type { Fold } from '../engine/fold.ts';
import type { Debt } from '../engine/verdict.ts';
import { remindAtOf } from './build-finding.ts';
import type { Terms } from './options.ts';
import { expiresAt } from './waivers.ts';

/**
 * The first moment after another at which the report of a fold can change though nothing happens: a debt falls due, or its day
 * begins, or its reminder comes; a finding has asked long enough; a waiver ends; the candidate opts out elsewhere. `Infinity` where there
 * is none.
 *
 * @param after - epoch milliseconds
 */
export function nextChange(folded: Fold, { waivers, actionHorizon }: Terms, after: number): number {
  const fold = folded.before(after + 1);
  let next = Number.POSITIVE_INFINITY;
  const consider = (instant: number | undefined): void => {
    if (instant !== undefined && instant > after && instant < next) next = instant;
  };
  consider(fold.changesAt);
  for (const waiver of waivers) consider(expiresAt(waiver));
  for (const debt of fold.debts.allOpen()) {
    if (debt.dueAt >= after) for (const instant of momentsBefore(debt, fold)) consider(instant);
    consider(debt.dueAt + 1);
    consider(debt.dueAt + actionHorizon + 1);
  }
  const { breaches } = fold.checks;
  for (let place = breaches.length - 1; place >= 0; place--) {
    const { opener } = breaches[place]!;
    const asksUntil = opener.at + actionHorizon;
    if (asksUntil < after) break;
    consider(asksUntil + 1);
  }
  return next;
}

/** When a debt that has a due date begins to press: its reminder, and the days on which it, and what to do about it, is due. */
function momentsBefore(debt: Debt, fold: Fold): (number | undefined)[] {
  const { dueAt, opener } = debt;
  if (!Number.isFinite(dueAt)) return [];
  const { zone } = fold.frame.setting.calendar;
  const days = [dueAt, dueInHours(dueAt, opener.at, fold.frame)].map((instant) => zone.startOfDay(zone.dayOf(instant)));
  return [remindAtOf(debt, fold), ...days];
}
