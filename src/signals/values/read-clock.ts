import { kinds } from '../text/tokens.ts';
import type { Mention } from './mention.ts';
import type { WhenScan } from './when-scan.ts';

/** A time of the clock: minutes since midnight, the token after it, whether am or pm was said, and whether it can be nothing else. */
type Clock = { minute: number; to: number; said: boolean; sure: boolean };

const halfDay = 720;
const wholeDay = 1440;

/** "3pm", "half past two", "between 9 and 11", "at 15:00 CET" */
export function readClock(scan: WhenScan, token: number, previous: Mention | undefined): Mention | undefined {
  const { words } = scan;
  const clock = clockAt(scan, token);
  if (clock === undefined) return undefined;
  const prior = token - 1;
  const isNearDay = (previous?.day !== undefined && previous.to >= token - 2) || isDay(scan, clock.to);
  const second = words.joins.has(scan.word(clock.to)) ? clockAt(scan, clock.to + 1) : undefined;
  const isRange = second !== undefined && (scan.is(prior, 'between', 'from') || second.said || clock.said || clock.sure || isNearDay);
  const isMeant =
    clock.said || clock.sure || isLed(scan, token) || (isRange && second.said) || (isNearDay && isBareHour(scan, token, clock.to));
  if (!isMeant) return undefined;

  const guess = guesser(scan, [clock.to, clock.to + 1, clock.to + 2, token - 2, prior]);
  const mention: Mention = { from: token, to: clock.to, minute: clock.said ? clock.minute : guess(clock.minute) };
  if (isRange) {
    const until = second.said ? second.minute : guess(second.minute);
    if (!clock.said && second.said)
      mention.minute = clock.minute < halfDay && clock.minute + halfDay < until ? clock.minute + halfDay : clock.minute;
    const isOver = until <= mention.minute! && until + halfDay < wholeDay;
    mention.untilMinute = isOver ? until + halfDay : until;
    mention.bound = 'between';
    mention.to = second.to;
  }
  readZone(scan, mention);
  return mention;
}

/** "3pm CET", "3pm London time", "3pm UTC+1" */
function readZone(scan: WhenScan, mention: Mention): void {
  const { words } = scan;
  const named = scan.word(mention.to);
  const isTime = scan.is(mention.to + 1, 'time');
  const zone = words.zones.get(named) ?? (isTime ? words.cities.get(named) : undefined);
  if (zone === undefined) return;
  const ahead = scan.is(mention.to, 'utc', 'gmt') ? minutesAhead(scan, mention.to + 1) : undefined;
  mention.zone = ahead === undefined ? zone : 'UTC';
  if (mention.minute !== undefined) mention.minute -= ahead ?? 0;
  if (mention.untilMinute !== undefined) mention.untilMinute -= ahead ?? 0;
  mention.to += isTime ? 2 : ahead === undefined ? 1 : 3;
}

/** "+1", "-3", "+5:30": by how much a zone is ahead of UTC. */
function minutesAhead(scan: WhenScan, token: number): number | undefined {
  const length = scan.is(token, '+', '-') && token + 1 < scan.high ? minuteAt(scan, token + 1) : undefined;
  if (length === undefined || length > 14 * 60) return undefined;
  return scan.is(token, '-') ? -length : length;
}

function isDay(scan: WhenScan, token: number): boolean {
  const { weekdays } = scan.words;
  return (
    weekdays.has(scan.word(token)) ||
    scan.is(token, 'tomorrow', 'today', 'tonight') ||
    (scan.is(token, 'on') && weekdays.has(scan.word(token + 1)))
  );
}

/** "at 3", "after six", "around five."; but "on one" and "about two things" are no times. */
function isLed(scan: WhenScan, token: number): boolean {
  const isSpelt = scan.tokens.kind[token] === kinds.word;
  if (!scan.words.leads.has(scan.word(token - 1)) || isCount(scan, token)) return false;
  return !isSpelt || !scan.is(token - 1, 'on', 'about', 'around') || (scan.is(token - 1, 'around') && scan.isEnd(token + 1));
}

/** "around 200", "at 200 Main St", "by 1000 people": hours and minutes without a mark between them are only those that nothing is counted by. */
function isCount(scan: WhenScan, token: number): boolean {
  const value = scan.number(token) ?? 0;
  if (value < 100) return false;
  if (scan.is(token - 1, 'around', 'about') && value % 100 === 0 && value < 1300) return true;
  return !scan.isEnd(token + 1) && !scan.words.behindClock.has(scan.word(token + 1));
}

/** "Friday 3", but not "Friday – 3 roles" and not "Friday 3 May" */
function isBareHour(scan: WhenScan, token: number, next: number): boolean {
  const { months, suffixes } = scan.words;
  return (
    scan.tokens.kind[token] === kinds.number &&
    !scan.has(token, 'strong') &&
    !months.has(scan.word(next)) &&
    !suffixes.has(scan.word(next)) &&
    // "4pm UTC+1"
    !scan.is(token - 1, '+', '-') &&
    !scan.words.zones.has(scan.word(token - 1))
  );
}

/** Reads a time said without am or pm as one of the working day, or of the part of the day that is named around it. */
function guesser(scan: WhenScan, around: readonly number[]): (minute: number) => number {
  const isMorning = around.some((token) => scan.is(token, 'morning') || (scan.is(token, 'am') && !scan.is(token - 1, 'i')));
  const isEvening = around.some((token) => scan.is(token, 'evening', 'tonight', 'night', 'afternoon', 'pm'));
  const earliest = isEvening ? halfDay : 450;
  return (minute) => (minute < 60 || isMorning || minute >= earliest ? minute : minute + halfDay);
}

function clockAt(scan: WhenScan, token: number): Clock | undefined {
  if (token >= scan.high) return undefined;
  const { words, tokens } = scan;
  const moment = words.moments.get(scan.word(token));
  if (moment !== undefined) return { minute: moment, to: token + 1, said: true, sure: true };
  if (scan.is(token, 'half', 'quarter')) return halfAt(scan, token);
  const fives = fivesAt(scan, token);
  if (fives !== undefined) return fives;
  const minute = minuteAt(scan, token);
  if (minute === undefined || minute > wholeDay) return undefined;
  const isTime = tokens.kind[token] === kinds.time;
  let to = tokens.kind[token] === kinds.word && minute % 60 !== 0 ? token + 2 : token + 1;
  // "at 3p"
  const isShort = scan.is(to, 'a', 'p') && scan.has(to, 'glued') && words.leads.has(scan.word(token - 1));
  if (isShort || scan.is(to, 'am', 'pm')) {
    const isTwentyFour = minute > 12 * 60 + 59;
    return {
      minute: isTwentyFour ? minute : (minute % halfDay) + (scan.is(to, 'p', 'pm') ? halfDay : 0),
      to: to + 1,
      said: true,
      sure: true,
    };
  }
  const isExact = scan.is(to, 'oclock') || (scan.is(to, 'o') && scan.is(to + 1, 'clock'));
  if (isExact) return { minute, to: to + (scan.is(to, 'o') ? 2 : 1), said: false, sure: true };
  // "1500 hrs", "15:00h"
  const isHours =
    scan.is(to, 'hours', 'hrs', 'hr', 'h') && (isTime || (minute >= 60 && (scan.number(token) ?? 0) >= 100 && isLed(scan, token)));
  if (isHours) return { minute, to: to + 1, said: minute >= 780, sure: true };
  if (countsThings(scan, token, to)) return undefined;
  const isAbout = scan.is(to, 'ish');
  if (isAbout) to++;
  const isSure = isAbout && minute <= halfDay && (scan.isEnd(to) || words.behindClock.has(scan.word(to)));
  return { minute, to, said: isTime && minute >= 780, sure: isTime || isSure };
}

/** "3 days", "65k", "$70": a number of things is no time. */
function countsThings(scan: WhenScan, token: number, next: number): boolean {
  const { words, tokens } = scan;
  const after = scan.word(next);
  const isGluedToWord =
    tokens.kind[token] === kinds.number && next < scan.high && scan.has(next, 'glued') && tokens.kind[next] !== kinds.mark;
  return (
    (isGluedToWord && !scan.is(next, 'ish')) ||
    words.units.has(after) ||
    words.months.has(after) ||
    words.suffixes.has(after) ||
    scan.is(next, '%') ||
    // a date that there is not, or a number of something
    (goesOnWithNumber(scan, next) && goesOnWithNumber(scan, next + 2)) ||
    // digits of a telephone: "555 0161", "1-800", "4-1907"
    (scan.number(next) !== undefined && !scan.has(next, 'comma')) ||
    ((scan.number(token) ?? 100) < 25 && scan.is(next, '-') && (scan.number(next + 1) ?? 0) >= (scan.number(token) === 1 ? 200 : 1000)) ||
    scan.is(token - 1, '$', '£', '€')
  );
}

/** Whether a dash or a slash and another number follow. */
function goesOnWithNumber(scan: WhenScan, token: number): boolean {
  return scan.is(token, '-', '/') && scan.number(token + 1) !== undefined;
}

/** "half past two", "half two", "a quarter to nine" */
function halfAt(scan: WhenScan, token: number): Clock | undefined {
  const isTo = scan.is(token + 1, 'to');
  const next = isTo || scan.is(token + 1, 'past') ? token + 2 : token + 1;
  const full = next < scan.high ? minuteAt(scan, next) : undefined;
  const isHalf = scan.is(token, 'half');
  if (full === undefined || full > halfDay || (next === token + 1 && !isHalf)) return undefined;
  const shift = isHalf ? 30 : 15;
  return { minute: isTo ? full - shift : full + shift, to: next + 1, said: false, sure: true };
}

/** "five past nine", "at ten to five", which is no range there */
function fivesAt(scan: WhenScan, token: number): Clock | undefined {
  const minutes = scan.words.numbers.get(scan.word(token));
  const isTo = scan.is(token + 1, 'to') && scan.is(token - 1, 'at', 'by', 'after', 'before', 'until', 'till');
  if (minutes === undefined || minutes % 5 !== 0 || minutes > 25 || !(isTo || scan.is(token + 1, 'past'))) return undefined;
  const full = token + 2 < scan.high ? minuteAt(scan, token + 2) : undefined;
  if (full === undefined || full > halfDay || full % 60 !== 0) return undefined;
  return { minute: isTo ? full - minutes : full + minutes, to: token + 3, said: false, sure: true };
}

/** The minute that a token could mean: "15:00", "1500", "3.30", "three", "two thirty". */
function minuteAt(scan: WhenScan, token: number): number | undefined {
  const { tokens, words } = scan;
  const value = tokens.value[token] as number;
  if (tokens.kind[token] === kinds.time) return value;
  if (tokens.kind[token] === kinds.number) {
    const whole = Math.floor(value);
    if (value >= 100 && value <= 2359 && whole === value && value % 100 < 60) return Math.floor(value / 100) * 60 + (value % 100);
    const cents = Math.round((value - whole) * 100);
    return whole <= 24 && cents < 60 ? whole * 60 + cents : undefined;
  }
  const hour = words.numbers.get(tokens.word[token] as number);
  if (hour === undefined || hour > 12 || scan.is(token, 'a', 'an')) return undefined;
  const minutes = token + 1 < tokens.count ? words.numbers.get(tokens.word[token + 1] as number) : undefined;
  return hour * 60 + (minutes === 30 || minutes === 15 || minutes === 40 ? minutes : 0);
}
