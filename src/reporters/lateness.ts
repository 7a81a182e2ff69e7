import type { Finding } from '../entities/report.ts';
import { counted } from '../report/counted.ts';
import type { Telling } from '../report/describe-telling.ts';
import { DAY, HOUR } from '../time/durations.ts';

type Dated = Pick<Finding, 'status' | 'dueAt' | 'settledAt' | 'voidedAt'>;

/**
 * Returns how late an overdue or late debt is: `9 business days late`; nothing for another finding.
 *
 * @param finding of the case that `telling` is about
 * @param telling counts in the days of the case's calendar; without a calendar days are of 24 hours
 */
export function latenessOf(finding: Dated, { days, asOf }: Pick<Telling, 'asOf'> & Partial<Pick<Telling, 'days'>>): string {
  const { status, dueAt, settledAt, voidedAt } = finding;
  if (dueAt === undefined || (status !== 'overdue' && status !== 'late')) return '';
  const until = settledAt ?? voidedAt ?? asOf;
  const count = days === undefined ? Math.floor((until - dueAt) / DAY) : days.calendar.businessDaysBetween(dueAt, until);
  if (count > 0) return `${counted(count, days === undefined ? 'day' : 'business day')} late`;
  const hours = Math.floor((until - dueAt) / HOUR);
  return hours > 0 ? `${counted(hours, 'hour')} late` : 'less than an hour late';
}
