import { about } from '../model/features.ts';
import type { Reading } from '../reading.ts';
import { kinds } from '../text/tokens.ts';
import { type Figure, randAt } from './rand.ts';
import type { Span } from './span.ts';

/** A sum that may be pay: its tokens (`to` exclusive), its amount, and what marks it as money. */
export type Sum = { from: number; to: number; amount: number; currency?: string; period?: string; scaled: boolean; range: boolean };

/** The numbers of a sentence that may be sums of pay, each with its range, currency and period. */
export function sumsOf(reading: Reading, sentence: number): Sum[] {
  const low = reading.first(sentence);
  const high = reading.last(sentence);
  const sums: Sum[] = [];
  const { kind, word } = reading.tokens;
  const { begins } = reading.reader.money;
  for (let token = low; token < high; token++) {
    if (kind[token] !== kinds.number && begins[word[token]!] === 0 && randAt(reading, token) === undefined) continue;
    const start = startOf(reading, token, high);
    if (start < 0) continue;
    const sum = sumAt(reading, token, start, low, high);
    if (sum === undefined) continue;
    token = sum.to - 1;
    if (!isSum(reading, sum)) continue;
    sums.push(sum);
  }
  return sums;
}

/** The number token of a sum that begins here, or -1. */
function startOf(reading: Reading, token: number, high: number): number {
  if (isCurrency(reading, token) && token + 1 < high && isNumber(reading, token + 1)) return token + 1;
  if (isFigure(reading, token)) return token;
  return spelt(reading, token, high) > 0 ? token : -1;
}

const isNumber = (reading: Reading, token: number) => reading.tokens.kind[token] === kinds.number;
const isFigure = (reading: Reading, token: number) => isNumber(reading, token) || randAt(reading, token) !== undefined;
const currencyOf = (reading: Reading, token: number): string | undefined => reading.reader.money.currencies.get(reading.id(token));
const isCurrency = (reading: Reading, token: number) => currencyOf(reading, token) !== undefined;

/** How many tokens a spelt number takes ("thirty-six", "twenty two seventy five"), 0 if none. */
function spelt(reading: Reading, token: number, high: number): number {
  let at = token;
  let tens = false;
  while (at < high && reading.tokens.kind[at] === kinds.word && at - token < 5) {
    const value = reading.reader.money.numbers.get(reading.id(at));
    if (value === undefined) break;
    if (at > token && reading.isParted(at)) break;
    if (value >= 15) tens = true;
    at++;
  }
  return tens ? at - token : 0;
}

/** Periods that say nothing of a sum that they stand behind: "40 hours". */
const unsaid = new Set('hours hour day week month year annual yr hrs shift visit mile weekly h d wk mo'.split(' '));

function sumAt(reading: Reading, from: number, number: number, low: number, high: number): Sum | undefined {
  const words = !isFigure(reading, number);
  const first = words ? { amount: 36, to: number + spelt(reading, number, high), scaled: false } : wholeAt(reading, number, high);
  const sum: Sum = { from, to: first.to, amount: first.amount, scaled: first.scaled, range: false };
  if (!words && !isNumber(reading, number)) sum.currency = 'ZAR';
  const sign = from < number ? from : from > low ? from - 1 : number;
  const currency = sign < number ? currencyOf(reading, sign) : undefined;
  if (currency !== undefined) {
    sum.currency = currency;
    // "A$130k"
    if (sign === from && isSignLead(reading, from - 1, low)) sum.from--;
  }
  scale(reading, sum, first.amount, high);
  readRange(reading, sum, words, high);
  if (reading.word(sum.to) === '+' && reading.isGlued(sum.to)) sum.to++;
  if (reading.word(sum.to) === 'ish') sum.to++;
  readCurrency(reading, sum, high);
  readKind(reading, sum);
  readPeriod(reading, sum, high);
  readKind(reading, sum);
  if (reading.word(sum.to) === 'cpm') {
    sum.period = 'mile';
    sum.to++;
  }
  return sum;
}

/** Takes in which part of the pay a sum is. */
function readKind(reading: Reading, sum: Sum): void {
  for (const kind of ['gross', 'net', 'base', 'basic', 'ctc']) if (reading.word(sum.to) === kind && !reading.isParted(sum.to)) sum.to++;
}

/** The "A" or "US" written before the sign of a currency. */
const isSignLead = (reading: Reading, token: number, low: number): boolean =>
  token >= low && reading.is(token, 'signLeads') && reading.isGlued(token + 1) && reading.written(token + 1) === '$';

/** The token behind the sign of a currency, or the same one. */
function behindSign(reading: Reading, token: number): number {
  const sign = isSignLead(reading, token, 0) ? token + 1 : token;
  return isCurrency(reading, sign) ? sign + 1 : token;
}

/** What a number in digits amounts to, and the token after it: "54 000" and "54.000" have their thousands parted. */
function wholeAt(reading: Reading, number: number, high: number): Figure {
  const rand = randAt(reading, number);
  if (rand !== undefined) return rand;
  const { value, start, end } = reading.tokens;
  let amount = value[number]!;
  if (/^\d{1,3}\.\d{3}$/.test(reading.written(number))) amount *= 1000;
  let to = number + 1;
  const isThousands = (next: number) =>
    isNumber(reading, next) && end[next]! - start[next]! === 3 && !reading.isGlued(next) && !reading.isParted(next);
  // "1 200 000", but not "420 555 010"
  for (const most of [1000, 10_000]) if (to < high && amount < most && isThousands(to)) amount = amount * 1000 + value[to++]!;
  return { amount, to, scaled: false };
}

/** The "s" of "90s", and what may stand before such a number. */
const isTens = (reading: Reading, token: number): boolean => reading.word(token) === 's' && reading.isGlued(token);
const levels = new Set(['low', 'mid', 'high', 'upper']);

/** Takes in what a number is counted in: "k", "lakhs". */
function scale(reading: Reading, sum: Sum, amount: number, high: number): void {
  // "the low 130s"
  if (isTens(reading, sum.to) && sum.to < high) sum.to++;
  const factor = reading.reader.money.scales.get(reading.id(sum.to));
  if (factor === undefined || sum.to >= high) return;
  const word = reading.word(sum.to);
  if (!reading.isGlued(sum.to) && (word === 'm' || word === 'b' || word === 't' || word === 'l')) return;
  sum.amount = amount * factor;
  sum.scaled = true;
  sum.to++;
}

/** Takes in the currency behind a sum: "euros", "$65 USD", the second sign of "65$ to 70$". */
function readCurrency(reading: Reading, sum: Sum, high: number): void {
  const after = currencyOf(reading, sum.to);
  if (sum.to >= high || after === undefined || (reading.isParted(sum.to) && isNumber(reading, sum.to + 1))) return;
  const isAgain = sum.currency === after && (reading.isGlued(sum.to) || !isNumber(reading, sum.to + 1));
  if (sum.currency !== undefined && reading.word(sum.to) !== after.toLowerCase() && !isAgain) return;
  sum.currency = after;
  sum.to++;
}

/** Takes in the upper end of a range: "65–70", "$120k/yr to $140k/yr", "65$ to 70$", "70/75". */
function readRange(reading: Reading, sum: Sum, words: boolean, high: number): void {
  const { currency, period, to, amount } = sum;
  if (currency === undefined && isCurrency(reading, to)) readCurrency(reading, sum, high);
  readPeriod(reading, sum, high);
  if (!readEnd(reading, sum, words, high)) {
    sum.to = to;
    if (currency === undefined) delete sum.currency;
    if (period === undefined) delete sum.period;
    sum.amount = amount;
  }
}

/** Whether a range goes on where a sum ends; takes it in. */
function readEnd(reading: Reading, sum: Sum, words: boolean, high: number): boolean {
  if (readDashed(reading, sum, high)) return true;
  const join = reading.word(sum.to);
  const between = reading.word(sum.from - 1) === 'between';
  const isUpTo = join === 'up' && reading.word(sum.to + 1) === 'to' && reading.word(sum.from - 1) === 'from';
  if (!(join === '-' || join === 'to' || join === '/' || join === '~' || isUpTo || (join === 'and' && between))) return false;
  let next = sum.to + 1;
  if (isUpTo) next++;
  else if (reading.word(next) === 'up' && reading.word(next + 1) === 'to') next += 2;
  if (levels.has(reading.word(next))) next++;
  const sign = next;
  next = behindSign(reading, sign);
  if (next >= high || !isFigure(reading, next)) {
    const size = next < high ? spelt(reading, next, high) : 0;
    if (size === 0 || !words) return false;
    sum.to = next + size;
    sum.range = true;
    scale(reading, sum, sum.amount, high);
    return true;
  }
  const { amount, to, scaled } = wholeAt(reading, next, high);
  if (join === '/' && sum.currency === undefined && !isBetterHalf(reading, sum, amount)) return false;
  if (next > sign) sum.currency ??= currencyOf(reading, next - 1)!;
  sum.to = to;
  sum.range = true;
  sum.scaled ||= scaled;
  scale(reading, sum, amount, high);
  if (!sum.scaled) sum.amount = Math.max(sum.amount, amount);
  return true;
}

/** "$120k/yr - $140k/yr", "50k€ - 60k€": a dash behind a currency or a period, and a sum that is not much more. */
function readDashed(reading: Reading, sum: Sum, high: number): boolean {
  const dash = sum.to < high ? reading.text.slice(reading.tokens.end[sum.to - 1], reading.tokens.start[sum.to]).trim() : '';
  if (sum.currency === undefined || !/^[-–—]$/.test(dash)) return false;
  const number = behindSign(reading, sum.to);
  if (number >= high || !isFigure(reading, number)) return false;
  const upper: Sum = { ...sum, ...wholeAt(reading, number, high) };
  scale(reading, upper, upper.amount, high);
  if (upper.amount <= sum.amount || upper.amount > 3 * sum.amount) return false;
  Object.assign(sum, upper, { range: true });
  return true;
}

/** "70/75": two rates side by side, and no date, no "24/7". */
const isBetterHalf = (reading: Reading, { amount, to }: Sum, other: number): boolean =>
  reading.isGlued(to) && amount > 31 && other > amount && other < amount * 1.5;

/** Takes in what a sum is paid for: "/hr", "per annum", "p/d", "a day". */
function readPeriod(reading: Reading, sum: Sum, high: number): void {
  const next = reading.word(sum.to);
  const behind = reading.word(sum.to + 1);
  // "p/d", "35/an hour"
  const isDouble = (next === 'p' && behind === '/') || (next === '/' && (behind === 'a' || behind === 'an' || behind === 'per'));
  const lead = isDouble ? 2 : perWords.has(next) ? 1 : 0;
  const led = lead > 0 && sum.to + lead < high ? periodOf(reading, sum.to + lead) : undefined;
  const bare = reading.reader.money.periods.get(reading.id(sum.to));
  if (led !== undefined) {
    sum.period = led;
    sum.to += lead + 1;
  } else if (bare !== undefined && sum.to < high && !unsaid.has(next)) {
    sum.period = bare;
    sum.to++;
  } else if (sum.scaled && reading.reader.money.periods.has(reading.id(sum.to - 1)))
    sum.period = reading.reader.money.periods.get(reading.id(sum.to - 1))!;
  else if (next === 'pm' && sum.to < high && sum.currency !== undefined) {
    sum.period = 'month';
    sum.to++;
  }
}

const perWords = new Set(['/', 'per', 'a', 'an', 'each', 'every', 'p']);

/** The period that a word names; "yr" stands for "your" elsewhere. */
const periodOf = (reading: Reading, token: number): string | undefined =>
  reading.reader.money.periods.get(reading.id(token)) ?? (reading.word(token) === 'your' && isYr(reading, token) ? 'year' : undefined);

const isYr = (reading: Reading, token: number): boolean => reading.written(token).toLowerCase() === 'yr';

/** Whether a number can be a sum at all: no share, no year, no count of things, no kind of contract. */
function isSum(reading: Reading, { from, to, amount, currency, scaled, period, range }: Sum): boolean {
  if (amount === 401_000 || (amount === 401 && reading.word(to - 1) === 'k') || reading.word(to) === '%') return false;
  if (isExtra(reading, to)) return false;
  // "R2" is a round, or a release
  if (currency === 'ZAR' && (amount < 10 || (amount < 100 && !scaled && period === undefined && !range))) return false;
  if (currency !== undefined || scaled || period !== undefined) return true;
  if (reading.is(from, 'contracts') || (reading.is(to, 'things') && !reading.isParted(to))) return false;
  if (isPostcode(reading, from)) return false;
  return amount >= 10 && reading.tokens.kind[from] === kinds.number && (range || amount >= 1000 || amount <= 500);
}

/** "Hyderabad 500081", "Parramatta NSW 2150": what stands behind a place, in digits that nothing parts. */
function isPostcode(reading: Reading, token: number): boolean {
  const place = token - 1;
  if (!reading.isCapital(place) || reading.isParted(token) || !/^\d{4}(?:\d\d)?$/.test(reading.written(token))) return false;
  return reading.is(place, 'places') || reading.is(place, 'longPlaces') || (reading.is(place, 'regions') && reading.isCapital(place - 1));
}

/** "$20,000 sign-on", "£140k profit" */
const isExtra = (reading: Reading, token: number): boolean =>
  reading.is(token, 'extras') && !reading.isParted(token) && (reading.word(token) !== 'sign' || reading.word(token + 1) === 'on');

/** A sum with what tells it more closely: "the mid 90s", "£28,000 pro rata". */
export function wholeSum(reading: Reading, { from, to }: Sum): Span {
  const isLevel = isTens(reading, to - 1) && levels.has(reading.word(from - 1));
  const isPart = reading.word(to) === 'pro' && reading.word(to + 1) === 'rata';
  return { from: isLevel ? from - 1 : from, to: isPart ? to + 2 : to };
}

/** What is to be seen of a sum, as bits of circumstances. */
export function traitsOfSum({ amount, currency, scaled, period, range }: Sum): number {
  let bits = 0;
  if (currency !== undefined) bits |= 1 << about.currency;
  if (scaled) bits |= 1 << about.scaled;
  if (period !== undefined) bits |= 1 << about.period;
  if (range) bits |= 1 << about.range;
  if (amount >= 1_000_000) bits |= 1 << about.large;
  if (amount < 1000) bits |= 1 << about['tiny-sum'];
  return bits;
}
