import { dateOf, endOfMonth } from './civil.ts';
import type { Mention } from './mention.ts';
import { readDate, readMonth } from './read-date.ts';
import type { WhenScan } from './when-scan.ts';

/** The day, or span of days, that a token names: "Friday", "tomorrow", "end of next week", "5 March". */
export function readDay(scan: WhenScan, token: number): Mention | undefined {
  return (
    readWeekday(scan, token) ??
    readNearDay(scan, token) ??
    readPart(scan, token) ??
    readEnd(scan, token) ??
    readSpan(scan, token) ??
    readMonth(scan, token) ??
    readDate(scan, token)
  );
}

function readWeekday(scan: WhenScan, token: number): Mention | undefined {
  const { sentDay, weekday: today, friday } = scan;
  const weekday = scan.words.weekdays.get(scan.word(token));
  const prior = token - 1;
  if (weekday === undefined || scan.is(prior, 'last')) return undefined;
  if (!scan.has(token, 'capital') && (scan.is(token, 'sun') || (scan.is(token, 'sat') && scan.word(prior) !== -1))) return undefined;
  if (scan.is(token + 1, 'next') && scan.is(token + 2, 'week')) return { from: token, to: token + 3, day: friday + 2 + weekday };
  let day = sentDay + ((weekday - today + 7) % 7 || 7);
  if (scan.is(prior, 'next')) return { from: token, to: token + 1, day: day <= friday + 2 ? day + 7 : day };
  if (scan.is(prior, 'this') && weekday === today) day = sentDay;
  return scan.is(token + 1, 'week') ? { from: token, to: token + 2, day: day + 7 } : { from: token, to: token + 1, day };
}

function readNearDay(scan: WhenScan, token: number): Mention | undefined {
  const { sentDay } = scan;
  const to = token + 1;
  if (scan.is(token, 'today')) return { from: token, to, day: sentDay };
  if (scan.is(token, 'tonight')) return { from: token, to, day: sentDay, part: [1080, 1440] };
  if (!scan.is(token, 'tomorrow')) return undefined;
  const isAfter = scan.is(token - 1, 'after') && scan.is(token - 2, 'day', 'the');
  return isAfter ? { from: token - 2, to, day: sentDay + 2 } : { from: token, to, day: sentDay + 1 };
}

/** "this morning", "Friday afternoon" */
function readPart(scan: WhenScan, token: number): Mention | undefined {
  const part = scan.words.parts.get(scan.word(token));
  const prior = token - 1;
  if (part === undefined || scan.is(prior, 'every')) return undefined;
  const isLed =
    scan.is(prior, 'this', 'later', 'tomorrow', 'in', 'the', 'early', 'late', 'mid') ||
    scan.words.weekdays.has(scan.word(prior)) ||
    scan.is(token, 'lunch', 'lunchtime');
  if (!isLed) return undefined;
  const isToday = scan.is(prior, 'this') || scan.is(token + 1, 'today');
  return { from: token, to: token + 1, part, ...(isToday ? { day: scan.sentDay } : {}) };
}

/** "EOD", "close of business", "the end of next month" */
function readEnd(scan: WhenScan, token: number): Mention | undefined {
  const { words, sentDay, weekday, friday } = scan;
  const ofWeek = (isNext: boolean) => friday + (isNext || weekday > 5 ? 7 : 0);
  if (words.dayEnds.has(scan.word(token))) return { from: token, to: token + 1, day: sentDay, assumed: true };
  if (scan.is(token, 'eow')) return { from: token, to: token + 1, day: ofWeek(false) };
  if (!words.ends.has(scan.word(token))) return undefined;
  let end = token + 1;
  if (scan.is(end, 'of')) end++;
  else if (!words.dayWords.has(scan.word(end)) && !scan.is(end, 'week')) return undefined;
  while (scan.is(end, 'the', 'this', 'my', 'your', 'our')) end++;
  const isNext = scan.is(end, 'next');
  if (isNext) end++;
  const found = { from: token, to: end + 1 };
  if (words.dayWords.has(scan.word(end))) return { ...found, day: sentDay, assumed: true };
  if (scan.is(end, 'week')) return { ...found, day: ofWeek(isNext) };
  if (scan.is(end, 'month')) return { ...found, day: endOfMonth(sentDay, isNext ? 1 : 0) };
  const month = words.months.get(scan.word(end));
  return month === undefined ? undefined : { ...found, day: endOfMonth(sentDay, (month - dateOf(sentDay).month + 12) % 12) };
}

/** "early next week", "the weekend", "next month" */
function readSpan(scan: WhenScan, token: number): Mention | undefined {
  const { sentDay, friday } = scan;
  const prior = token - 1;
  const to = token + 1;
  const isNext = scan.is(prior, 'next');
  if (scan.is(token, 'week') && (isNext || scan.is(prior, 'this'))) {
    const isEarly = scan.is(token - 2, 'early', 'beginning', 'start') || scan.is(token - 3, 'early', 'beginning', 'start');
    const isMiddle = scan.is(token - 2, 'mid', 'middle') || scan.is(token - 3, 'middle');
    const monday = friday - 4 + (isNext ? 7 : 0);
    const last = monday + (isEarly ? 1 : isMiddle ? 2 : 4);
    return { from: prior, to, day: Math.max(monday, sentDay), lastDay: Math.max(last, sentDay) };
  }
  if (scan.is(token, 'weekend')) return { from: token, to, day: Math.max(sentDay, friday + 1), lastDay: friday + 2 };
  if (scan.is(token, 'month') && isNext) return { from: prior, to, day: endOfMonth(sentDay, 0) + 1, lastDay: endOfMonth(sentDay, 1) };
  return undefined;
}
