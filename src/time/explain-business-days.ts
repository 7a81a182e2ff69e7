import type { BusinessCalendar } from './business-calendar.ts';

/** Why a day was not counted. A day is `skipped` where the zone's calendar left it out. */
export type SkipReason = 'weekend' | 'holiday' | 'skipped';

/** How a number of business days was counted; days since 1970-01-01. */
export interface BusinessDayCount {
  /** The local day from which was counted; it is not counted itself. */
  readonly from: number;
  /** The counted days, ascending; the last one's close is the deadline. */
  readonly counted: readonly number[];
  /** The days between that were not counted, ascending. */
  readonly skipped: readonly { readonly day: number; readonly reason: SkipReason }[];
}

const MOST_DAYS = 366;

/**
 * Returns the days that `closeAfterBusinessDays` counted, and those that it stepped over with the reason.
 *
 * A holiday on a weekend is a weekend. Where 0 days are asked for, the day whose close it is counts, be it the first one.
 *
 * @param calendar when the office works
 * @param instant epoch milliseconds
 * @param n 0 to 366
 * @returns undefined where there is no working day, or `n` is greater: no text lists so many days
 */
export function explainBusinessDays(calendar: BusinessCalendar, instant: number, n: number): BusinessDayCount | undefined {
  if (calendar.workingDays.perWeek === 0 || n > MOST_DAYS) return undefined;
  const from = calendar.zone.dayOf(instant);
  const counted: number[] = [];
  const skipped: { day: number; reason: SkipReason }[] = [];
  for (let day = n === 0 ? from : from + 1; counted.length < Math.max(n, 1); day += 1) {
    if (calendar.isWorkday(day)) counted.push(day);
    else skipped.push({ day, reason: reasonOf(calendar, day) });
  }
  return { from, counted, skipped };
}

function reasonOf(calendar: BusinessCalendar, day: number): SkipReason {
  if (calendar.zone.skippedDays.includes(day)) return 'skipped';
  return calendar.workingDays.isWeekend(day) ? 'weekend' : 'holiday';
}
