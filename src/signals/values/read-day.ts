import { dateOf, endOfMonth, weekdayOf } from './civil.ts';
import type { Mention } from './mention.ts';
import { readDate, readMonth } from './read-date.ts';
import type { WhenScan } from './when-scan.ts';

/** Minutes. */
const day = 1440;

/** The day, or span of days, that a token names: "Friday", "tomorrow", "end of next week", "5 March". */
export function readDay(scan: WhenScan, token: number): Mention | undefined {
  return (
    countedOn(scan, readWeekday(scan, token) ?? readNearDay(scan, token)) ??
    readPart(scan, token) ??
    readEnd(scan, token) ??
    readSpan(scan, token) ??
    withItsWeek(scan, readMonth(scan, token) ?? readDate(scan, token))
  );
}

/** "two weeks from Monday", "three days after Friday"; "a week on Monday", "a week today" */
function countedOn(scan: WhenScan, mention: Mention | undefined): Mention | undefined {
  if (mention?.day === undefined) return mention;
  const lead = mention.from - 1;
  const isCounted = scan.is(lead, 'from', 'after');
  const place = isCounted || scan.is(lead, 'on') ? lead - 1 : lead;
  const unit = scan.words.units.get(scan.word(place));
  const amount = scan.amount(place - 1);
  if (unit === undefined || amount === undefined || unit % day !== 0 || unit > 14 * day) return mention;
  if (!isCounted && unit === day) return mention;
  return { ...mention, from: place - 1, day: mention.day + (amount * unit) / day };
}

/** "the week of 21 July", up to its Friday; "the first week of July", up to its Friday */
function withItsWeek(scan: WhenScan, mention: Mention | undefined): Mention | undefined {
  if (mention?.day === undefined) return mention;
  if (mention.lastDay !== undefined) return withWeekOfMonth(scan, mention, mention.day);
  const lead = scan.is(mention.from - 1, 'the') ? mention.from - 2 : mention.from - 1;
  const isWeek = scan.is(lead, 'of', 'commencing', 'beginning', 'starting') && scan.is(lead - 1, 'week', 'wk');
  if (!isWeek && !(scan.is(lead, 'c') && scan.is(lead - 1, '/') && scan.is(lead - 2, 'w'))) return mention;
  return { ...mention, from: isWeek ? lead - 1 : lead - 2, lastDay: mention.day + Math.max(0, 5 - weekdayOf(mention.day)) };
}

function withWeekOfMonth(scan: WhenScan, mention: Mention, first: number): Mention {
  const { from } = mention;
  const place = scan.words.ordinals.get(scan.word(from - 3));
  if (place === undefined || !scan.is(from - 1, 'of') || !scan.is(from - 2, 'week')) return mention;
  // the first is the one in which the fourth lies, as in the calendar of weeks
  const friday = first + 3 - weekdayOf(first + 3) + 5 + 7 * (place - 1);
  return { ...mention, from: from - 3, day: Math.max(first, friday - 4), lastDay: friday };
}

function readWeekday(scan: WhenScan, token: number): Mention | undefined {
  const { sentDay, weekday: today, friday } = scan;
  const weekday = scan.words.weekdays.get(scan.word(token));
  const prior = token - 1;
  if (weekday === undefined || scan.is(prior, 'last')) return undefined;
  if (scan.is(prior, 'week') && scan.is(token - 2, 'next')) return { from: token - 2, to: token + 1, day: friday + 2 + weekday };
  if (!scan.has(token, 'capital') && (scan.is(token, 'sun') || (scan.is(token, 'sat') && scan.word(prior) !== -1))) return undefined;
  if (scan.is(token + 1, 'next') && scan.is(token + 2, 'week')) return { from: token, to: token + 3, day: friday + 2 + weekday };
  let next = sentDay + ((weekday - today + 7) % 7 || 7);
  if (scan.is(prior, 'next')) return { from: token, to: token + 1, day: next <= friday + 2 ? next + 7 : next };
  if (scan.is(prior, 'this') && weekday === today) next = sentDay;
  return scan.is(token + 1, 'week') ? { from: token, to: token + 2, day: next + 7 } : { from: token, to: token + 1, day: next };
}

function readNearDay(scan: WhenScan, token: number): Mention | undefined {
  const { sentDay } = scan;
  const to = token + 1;
  if (scan.is(token, 'today')) return { from: token, to, day: sentDay };
  if (scan.is(token, 'tonight')) return { from: token, to, day: sentDay, part: [1080, 1440] };
  // "u tom at 4", but not "hi tom" and not Tom
  const isShort = scan.is(token, 'tom') && !scan.has(token, 'capital') && (scan.words.parts.has(scan.word(to)) || isTimeAhead(scan, to));
  if (!isShort && !scan.is(token, 'tomorrow')) return undefined;
  const isAfter = scan.is(token - 1, 'after') && scan.is(token - 2, 'day', 'the');
  return isAfter ? { from: token - 2, to, day: sentDay + 2 } : { from: token, to, day: sentDay + 1 };
}

/** Whether a time of the clock follows, or what leads to one. */
function isTimeAhead(scan: WhenScan, token: number): boolean {
  return scan.amount(scan.words.leads.has(scan.word(token)) ? token + 1 : token) !== undefined;
}

/** "this morning", "Friday afternoon" */
function readPart(scan: WhenScan, token: number): Mention | undefined {
  const part = scan.words.parts.get(scan.word(token));
  const prior = token - 1;
  if (part === undefined || scan.is(prior, 'every')) return undefined;
  // "have lunch" is an act
  if (scan.is(token, 'lunch') && scan.is(prior, 'have', 'do', 'get', 'over')) return undefined;
  const isLed =
    scan.is(prior, 'this', 'later', 'tomorrow', 'tom', 'in', 'the', 'early', 'late', 'mid') ||
    scan.words.weekdays.has(scan.word(prior)) ||
    scan.is(token, 'lunch', 'lunchtime');
  if (!isLed) return undefined;
  // what is wanted by lunch is wanted at noon
  if (scan.is(token, 'lunch', 'lunchtime') && scan.is(prior, 'by', 'before')) return { from: token, to: token + 1, minute: part[0] };
  const isToday = scan.is(prior, 'this') || scan.is(token + 1, 'today');
  return { from: token, to: token + 1, part, ...(isToday ? { day: scan.sentDay } : {}) };
}

/** "EOD", "close of business", "the end of next month" */
function readEnd(scan: WhenScan, token: number): Mention | undefined {
  const { words, sentDay, weekday, friday } = scan;
  const ofWeek = (isNext: boolean) => friday + (isNext || weekday > 5 ? 7 : 0);
  if (words.dayEnds.has(scan.word(token))) return { from: token, to: token + 1, day: sentDay, assumed: true };
  if (scan.is(token, 'eow')) return { from: token, to: token + 1, day: ofWeek(false) };
  if (scan.is(token, 'eom')) return { from: token, to: token + 1, day: endOfMonth(sentDay, 0) };
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
  const quarter = scan.is(end, 'quarter') ? Math.ceil(dateOf(sentDay).month / 3) + (isNext ? 1 : 0) : words.quarters.get(scan.word(end));
  const month = quarter === undefined ? words.months.get(scan.word(end)) : quarter * 3;
  return month === undefined ? undefined : { ...found, day: endOfMonth(sentDay, (month - dateOf(sentDay).month + 12) % 12) };
}

/** "early next week", "the weekend", "next month" */
function readSpan(scan: WhenScan, token: number): Mention | undefined {
  const { sentDay, friday } = scan;
  const prior = token - 1;
  const to = token + 1;
  const isNext = scan.is(prior, 'next');
  if (scan.is(token, 'week') && scan.is(to, 'after') && scan.is(to + 1, 'next')) {
    return { from: token, to: to + 2, day: friday + 10, lastDay: friday + 14 };
  }
  if (scan.is(token, 'week') && (isNext || scan.is(prior, 'this'))) {
    const isEarly = scan.isEarly(prior);
    const isMiddle = scan.is(token - 2, 'mid', 'middle') || scan.is(token - 3, 'middle');
    const monday = friday - 4 + (isNext ? 7 : 0);
    const last = monday + (isEarly ? 1 : isMiddle ? 2 : 4);
    return { from: prior, to, day: Math.max(monday, sentDay), lastDay: Math.max(last, sentDay) };
  }
  if (scan.is(token, 'weekend')) {
    const isAfter = scan.is(prior, 'after') || (scan.is(prior, 'the') && scan.is(token - 2, 'after'));
    return isAfter ? { from: token, to, day: friday + 3 } : { from: token, to, day: Math.max(sentDay, friday + 1), lastDay: friday + 2 };
  }
  if (scan.is(token, 'month') && isNext) {
    const first = endOfMonth(sentDay, 0) + 1;
    return { from: prior, to, day: first, lastDay: scan.isEarly(prior) ? first + 9 : endOfMonth(sentDay, 1) };
  }
  return undefined;
}
