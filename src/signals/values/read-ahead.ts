import { addWorkingDays, endOfMonth } from './civil.ts';
import type { Mention } from './mention.ts';
import type { WhenScan } from './when-scan.ts';

const hour = 60;
const day = 1440;
const week = 10_080;
const month = 43_200;

/** "in two hours", "within 24 hrs", "the next 10 mins", "a couple of days from now" */
export function readAhead(scan: WhenScan, token: number): Mention | undefined {
  return readBareMinutes(scan, token) ?? readUnits(scan, token);
}

/** "call me in 20", "in 5 to go through it" */
function readBareMinutes(scan: WhenScan, token: number): Mention | undefined {
  const minutes = scan.number(token);
  if (minutes === undefined || minutes % 5 !== 0 || minutes > 90 || !scan.is(token - 1, 'in')) return undefined;
  const to = token + 1;
  const isAll = scan.isEnd(to) || (scan.is(to, 'to') && scan.number(to + 1) === undefined);
  return isAll ? { from: token - 1, to, ahead: minutes } : undefined;
}

function readUnits(scan: WhenScan, token: number): Mention | undefined {
  const unit = scan.words.units.get(scan.word(token));
  const prior = token - 1;
  if (unit === undefined || scan.is(prior, 'last', 'past') || scan.is(token + 1, 'ago')) return undefined;
  const isWorking = scan.is(prior, 'business', 'working');
  const { amount: counted, start: back } = amountBefore(scan, isWorking ? prior - 1 : prior, token);
  const isAndHalf = scan.is(token + 1, 'and') && scan.is(token + 2, 'a') && scan.is(token + 3, 'half');
  const said = counted !== undefined && isAndHalf ? counted + 0.5 : counted;

  let lead = back - 1;
  if (scan.is(lead, 'next', 'the', 'about')) lead--;
  if (scan.is(lead, 'the', 'about')) lead--;
  const isTheUnit = (scan.is(lead, 'within') || scan.is(token - 2, 'within')) && scan.is(prior, 'the');
  const isOne = isTheUnit || (scan.is(prior, 'next') && scan.is(token - 2, 'the', 'in') && unit <= day);
  const amount = isOne ? 1 : said;
  const isLed =
    isTheUnit ||
    scan.is(lead, 'in', 'within', 'inside') ||
    (unit < week && scan.is(lead, 'after')) ||
    (scan.is(lead, 'for') && scan.is(lead - 1, 'valid', 'good', 'open')) ||
    scan.is(back, 'next') ||
    scan.is(back - 1, 'next') ||
    scan.is(token + 1, 'from', 'time') ||
    // "you have 24 hours to decide"
    (unit === hour && scan.is(token + 1, 'to') && scan.is(token + 2, 'accept', 'decide', 'sign', 'respond')) ||
    (scan.is(prior, 'next') && unit < week);
  if (amount === undefined || !isLed) return undefined;

  const found = { from: Math.max(scan.low, Math.min(lead + 1, back)), to: isAndHalf ? token + 4 : token + 1 };
  const { sentDay } = scan;
  if (unit < day || (amount === 24 && unit === hour)) return { ...found, ahead: amount * unit };
  if (isWorking) return { ...found, day: addWorkingDays(sentDay, amount) };
  if (unit === month) return { ...found, day: endOfMonth(sentDay, amount) };
  return { ...found, day: sentDay + Math.round((amount * unit) / day) };
}

/** How many of the unit are meant, and where that begins: "a couple of", "two or three", "a day or two". */
function amountBefore(scan: WhenScan, last: number, unit: number): { amount: number | undefined; start: number } {
  let back = last;
  if (scan.is(back, 'of')) back--;
  let amount = scan.amount(back);
  if (scan.is(unit, 'day') && scan.is(back, 'a') && scan.is(unit + 1, 'or') && scan.is(unit + 2, 'two')) amount = 2;
  const isSpelt = amount !== undefined && scan.number(back) === undefined;
  if (isSpelt && scan.words.numbers.has(scan.word(back - 1)) && !scan.is(back - 1, 'a')) back--;
  if (scan.is(back, 'couple') && scan.is(back - 1, 'a')) back--;
  if (scan.is(back, 'few', 'next') && scan.is(back - 1, 'a')) back--;
  if (scan.is(back, 'a', 'an') && scan.is(back - 1, 'half')) return { amount: 0.5, start: back - 1 };
  if (scan.is(back - 1, '-', 'to', 'or') && scan.amount(back - 2) !== undefined) back -= 2;
  return { amount, start: back };
}
