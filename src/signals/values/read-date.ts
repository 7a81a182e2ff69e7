import { dateOf, dayNumber, dayOf, endOfMonth } from './civil.ts';
import type { Mention } from './mention.ts';
import type { WhenScan } from './when-scan.ts';

const isDayOfMonth = (value: number | undefined): value is number => value !== undefined && value >= 1 && value <= 31;
const isYear = (value: number | undefined): value is number => value !== undefined && value >= 2000 && value < 2100;

const mentionOf = (from: number, to: number, day: number | undefined): Mention | undefined =>
  day === undefined ? undefined : { from, to, day };

/** "5 March", "5th of March", "March 5th 2026", "mid March" */
export function readMonth(scan: WhenScan, token: number): Mention | undefined {
  const month = scan.words.months.get(scan.word(token));
  if (month === undefined) return undefined;
  const isCapital = scan.has(token, 'capital');
  // small "may", "march" … are other words, unless a number follows
  if (!isCapital && scan.is(token, 'may', 'march', 'mar', 'sep', 'dec') && scan.number(token + 1) === undefined) return undefined;
  const { day, from, to } = dayBeside(scan, token);
  const sent = dateOf(scan.sentDay);
  const year = scan.number(scan.is(to, '-', '/') ? to + 1 : to);
  if (month < sent.month && scan.is(token - 1, 'since', 'last', 'back')) return undefined;
  const [yearMeant, end] = isYear(year)
    ? [year, scan.is(to, '-', '/') ? to + 2 : to + 1]
    : [month < sent.month ? sent.year + 1 : sent.year, to];
  if (day >= 1) return mentionOf(from, end, dayOf(yearMeant, month, day));
  if (!isCapital || scan.is(token, 'may', 'march')) return undefined;
  const first = dayNumber(yearMeant, month, 1);
  const last = endOfMonth(first, 0);
  return { from, to: end, day: first, lastDay: scan.is(token - 1, 'mid') ? first + 14 : scan.isEarly(token) ? first + 9 : last };
}

/** The day before a month, or behind it; 0 where there is none. */
function dayBeside(scan: WhenScan, token: number): { day: number; from: number; to: number } {
  let back = token - 1;
  if (scan.is(back, 'of')) back--;
  if (scan.words.suffixes.has(scan.word(back))) back--;
  // "the first of April"
  const isOf = scan.is(token - 1, 'of');
  const before = scan.number(back) ?? (isOf ? scan.words.ordinals.get(scan.word(back)) : undefined);
  if (before !== undefined && before <= 31) return { day: before, from: back, to: token + 1 };
  const behind = scan.number(token + 1);
  if (behind === undefined || behind > 31 || scan.is(token + 2, '%')) return { day: 0, from: token, to: token + 1 };
  return { day: behind, from: token, to: scan.words.suffixes.has(scan.word(token + 2)) ? token + 3 : token + 2 };
}

/** "2026-03-05", "the 5th", "3/5", "05-03-2026" */
export function readDate(scan: WhenScan, token: number): Mention | undefined {
  const value = scan.number(token);
  if (value === undefined) return undefined;
  if (isYear(value)) return readIsoDate(scan, token, value);
  if (value % 1 > 0) return readPointed(scan, token, value);
  if (!isDayOfMonth(value)) return undefined;
  return readOrdinal(scan, token, value) ?? readSlashed(scan, token, value);
}

/** "on 6.3", "on 06.03.": a day and a month with a dot between them. */
function readPointed(scan: WhenScan, token: number, value: number): Mention | undefined {
  const to = token + 1;
  if (!scan.is(token - 1, 'on') || !(scan.isEnd(to) || scan.words.behindClock.has(scan.word(to)))) return undefined;
  const length = scan.tokens.end[token]! - scan.tokens.start[token]!;
  const first = Math.floor(value);
  // "6.10" is as long as "06.1", which nobody writes
  const scale = length === 5 || (length === 4 && first < 10) ? 100 : 10;
  return mentionOf(token, to, dayInYear(scan, first, Math.round((value - first) * scale)));
}

function readIsoDate(scan: WhenScan, token: number, year: number): Mention | undefined {
  const month = scan.number(token + 2);
  const day = scan.number(token + 4);
  if (month === undefined || day === undefined || !scan.is(token + 1, '-') || !scan.is(token + 3, '-')) return undefined;
  return mentionOf(token, token + 5, dayOf(year, month, day));
}

/** A day of a month, counted on into the next year; `undefined` where the month is too short. */
const dayInMonth = (year: number, month: number, day: number): number | undefined =>
  month > 12 ? dayOf(year + 1, month - 12, day) : dayOf(year, month, day);

function readOrdinal(scan: WhenScan, token: number, value: number): Mention | undefined {
  const { months: names, suffixes, weekdays } = scan.words;
  if (!suffixes.has(scan.word(token + 1))) return undefined;
  if (names.has(scan.word(token + 2)) || (scan.is(token + 2, 'of') && names.has(scan.word(token + 3)))) return undefined;
  const prior = token - 1;
  if (!scan.is(prior, 'the', 'by', 'on') && !weekdays.has(scan.word(prior))) return undefined;
  const sent = dateOf(scan.sentDay);
  const months = [0, 1, 2].map((later) => dayInMonth(sent.year, sent.month + later, value));
  return mentionOf(
    token,
    token + 2,
    months.find((day) => day !== undefined && day >= scan.sentDay),
  );
}

function readSlashed(scan: WhenScan, token: number, first: number): Mention | undefined {
  const second = scan.number(token + 2);
  const isDashed = scan.is(token + 1, '-') && scan.is(token + 3, '-') && isYear(scan.number(token + 4));
  if (second === undefined || !(scan.is(token + 1, '/') || isDashed) || !scan.has(token + 1, 'glued')) return undefined;
  // "24/7" is always
  if (first === 24 && second === 7 && !scan.is(token + 3, '/') && !scan.is(token - 1, 'on', 'by')) return undefined;
  const said = isDashed || scan.is(token + 3, '/') ? scan.number(token + 4) : undefined;
  return mentionOf(token, token + (said === undefined ? 3 : 5), dayInYear(scan, first, second, said));
}

/** The day of two numbers, one its month; of the year that is said, else of the one that is meant. */
function dayInYear({ monthFirst, sentDay }: WhenScan, first: number, second: number, said?: number): number | undefined {
  const isMonthFirst = monthFirst ? first <= 12 : second > 12;
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12 || !isDayOfMonth(day)) return undefined;
  const sent = dateOf(sentDay);
  const year = said ?? (month < sent.month - 2 ? sent.year + 1 : sent.year);
  return dayOf(year < 100 ? 2000 + year : year, month, day);
}
