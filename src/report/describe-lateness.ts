import type { Finding } from '../entities/report.ts';
import { HOUR } from '../time/durations.ts';
import { counted } from './counted.ts';
import type { Telling } from './describe-telling.ts';

/** How a finding stands to its deadline, and what has become of it since. */
export function explainStanding(finding: Finding, telling: Telling): string {
  const { dueAt, settledAt, voidedAt, remediedBy } = finding;
  const { days, asOf } = telling;
  if (remediedBy !== undefined) return `Mended by ${telling.event(remediedBy)}.`;
  if (dueAt === undefined) return '';
  if (settledAt !== undefined && settledAt > dueAt) return `It came ${distance(dueAt, settledAt, telling)} late.`;
  if (voidedAt !== undefined)
    return `It was ${distance(dueAt, voidedAt, telling)} past due when it ceased to be owed on ${days.date(voidedAt)}.`;
  if (asOf > dueAt) return `By ${days.date(asOf)} it is ${distance(dueAt, asOf, telling)} past due.`;
  return `Due in ${distance(asOf, dueAt, telling)}.`;
}

/** From one instant to a later one, in business days and in calendar days, or in hours. */
function distance(from: number, to: number, { days: { calendar } }: Telling): string {
  const between = calendar.zone.dayOf(to) - calendar.zone.dayOf(from);
  const working = calendar.businessDaysBetween(from, to);
  if (working > 0) return `${counted(working, 'business day')} (${counted(between, 'calendar day')})`;
  if (between > 0) return counted(between, 'calendar day');
  const hours = Math.floor((to - from) / HOUR);
  return hours > 0 ? counted(hours, 'hour') : 'less than an hour';
}
