import type { Finding } from '../entities/report.ts';
import type { Telling } from '../report/describe-telling.ts';
import { HOUR } from '../time/durations.ts';

/**
 * Returns how late an overdue or late debt is: `9 business days late`; nothing for another finding.
 *
 * @param finding of the case that `telling` is about
 * @param telling counts in the days of the case's calendar
 */
export function latenessOf({ status, dueAt, settledAt, voidedAt }: Finding, { days: { calendar }, asOf }: Telling): string {
  if (dueAt === undefined || (status !== 'overdue' && status !== 'late')) return '';
  const until = settledAt ?? voidedAt ?? asOf;
  const days = calendar.businessDaysBetween(dueAt, until);
  if (days > 0) return `${plural(days, 'business day')} late`;
  const hours = Math.floor((until - dueAt) / HOUR);
  return hours > 0 ? `${plural(hours, 'hour')} late` : 'less than an hour late';
}

const plural = (count: number, noun: string) => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
