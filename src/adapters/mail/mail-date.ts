const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that RFC 5322 still lets a mail name. */
const zones: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
};

const form =
  /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6},? (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([+-]\d{4}|[A-Za-z]{1,4}))?(?: \([^()]*\))?$/;

/**
 * Returns what a mail's Date header says, as ISO 8601 with its offset, or without one where the header names no zone; undefined where
 * it is no date.
 *
 * @param text the header, unfolded
 * @example
 * isoFromMailDate('Tue, 16 Feb 2021 00:57:06 +0000') //=> '2021-02-16T00:57:06+0000'
 * isoFromMailDate('16 Feb 2021 00:57') //=> '2021-02-16T00:57:00'
 * isoFromMailDate('yesterday') //=> undefined
 */
export function isoFromMailDate(text: string): string | undefined {
  const parts = form.exec(text.replaceAll(/ {2,}/g, ' ').trim());
  if (parts === null) return undefined;
  const [, day, monthName, year, hour, minute, second = '00', zone = ''] = parts;
  const month = months.indexOf(monthName!.toLowerCase()) + 1;
  const offset = /^[+-]/.test(zone) ? zone : zones[zone.toUpperCase()];
  if (month === 0 || (zone !== '' && offset === undefined)) return undefined;
  const two = (part: string | number) => String(part).padStart(2, '0');
  return `${year!}-${two(month)}-${two(day!)}T${two(hour!)}:${minute!}:${second}${offset ?? ''}`;
}
