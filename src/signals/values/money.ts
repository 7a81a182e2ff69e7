import { about } from '../model/features.ts';
import type { Reading } from '../reading.ts';
import { flags, kinds } from '../text/tokens.ts';

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
    if (kind[token] !== kinds.number && begins[word[token]!] === 0) continue;
    const start = startOf(reading, token, high);
    if (start < 0) continue;
    const sum = sumAt(reading, token, start, low, high);
    if (sum === undefined) continue;
    token = sum.to - 1;
    if (isSum(reading, sum)) sums.push(sum);
  }
  return sums;
}

/** The number token of a sum that begins here, or -1. */
function startOf(reading: Reading, token: number, high: number): number {
  if (isCurrency(reading, token) && token + 1 < high && isNumber(reading, token + 1)) return token + 1;
  if (isNumber(reading, token)) return token;
  return spelt(reading, token, high) > 0 ? token : -1;
}

const isNumber = (reading: Reading, token: number) => reading.tokens.kind[token] === kinds.number;
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
const unsaid = new Set('hours hour day week month year annual yr hrs shift visit mile daily weekly h d wk mo yearly'.split(' '));

function sumAt(reading: Reading, from: number, number: number, low: number, high: number): Sum | undefined {
  const { tokens } = reading;
  let to = number + 1;
  let amount = 0;
  let words = false;
  if (isNumber(reading, number)) amount = tokens.value[number] as number;
  else {
    const size = spelt(reading, number, high);
    words = true;
    to = number + size;
    amount = 36;
  }
  const sum: Sum = { from, to, amount, scaled: false, range: false };
  const currency =
    from < number ? currencyOf(reading, from) : from > low && isCurrency(reading, from - 1) ? currencyOf(reading, from - 1) : undefined;
  if (currency !== undefined) sum.currency = currency;
  const scale = () => {
    const factor = reading.reader.money.scales.get(reading.id(sum.to));
    if (factor === undefined || sum.to >= high) return;
    const glued = ((tokens.flag[sum.to] as number) & flags.glued) !== 0;
    const word = reading.word(sum.to);
    if (!glued && (word === 'm' || word === 'b' || word === 't' || word === 'l')) return;
    sum.amount = amount * factor;
    sum.scaled = true;
    sum.to++;
  };
  // "54 000": thousands parted by a space
  if (
    sum.to < high &&
    isNumber(reading, sum.to) &&
    (tokens.end[sum.to] as number) - (tokens.start[sum.to] as number) === 3 &&
    amount < 1000 &&
    !words
  ) {
    amount = amount * 1000 + (tokens.value[sum.to] as number);
    sum.amount = amount;
    sum.to++;
  }
  scale();
  // a range
  for (let more = 0; more < 1; more++) {
    const join = reading.word(sum.to);
    const between = reading.word(from - 1) === 'between';
    if (!(join === '-' || join === 'to' || join === '/' || (join === 'and' && between))) break;
    let next = sum.to + 1;
    if (reading.word(next) === 'up' && reading.word(next + 1) === 'to') next += 2;
    if (next < high && isCurrency(reading, next)) next++;
    if (next >= high || !isNumber(reading, next)) {
      const size = next < high ? spelt(reading, next, high) : 0;
      if (size === 0 || !words) break;
      sum.to = next + size;
      sum.range = true;
      break;
    }
    if (join === '/' && currency === undefined) break;
    if (sum.currency === undefined && next > sum.to + 1) sum.currency = currencyOf(reading, next - 1) ?? 'USD';
    sum.to = next + 1;
    sum.range = true;
    amount = tokens.value[next] as number;
    scale();
    if (!sum.scaled) sum.amount = Math.max(sum.amount, amount);
  }
  if (reading.word(sum.to) === '+') sum.to++;
  if (reading.word(sum.to) === 'ish') sum.to++;
  const after = currencyOf(reading, sum.to);
  if (sum.to < high && after !== undefined && (sum.currency === undefined || reading.word(sum.to) === after.toLowerCase())) {
    sum.currency = after;
    sum.to++;
  }
  for (const gross of ['gross', 'net', 'base', 'basic']) if (reading.word(sum.to) === gross) sum.to++;
  const { periods } = reading.reader.money;
  const next = reading.word(sum.to);
  const period = periods.get(reading.id(sum.to));
  const nextPeriod = periods.get(reading.id(sum.to + 1));
  if (
    (next === '/' || next === 'per' || next === 'a' || next === 'an' || next === 'each' || next === 'every' || next === 'p') &&
    nextPeriod !== undefined &&
    sum.to + 1 < high
  ) {
    sum.period = nextPeriod;
    sum.to += 2;
  } else if (next === 'p' && reading.word(sum.to + 1) === '/' && periods.has(reading.id(sum.to + 2))) {
    sum.period = periods.get(reading.id(sum.to + 2))!;
    sum.to += 3;
  } else if (period !== undefined && sum.to < high && !unsaid.has(next)) {
    sum.period = period;
    sum.to++;
  } else if (reading.word(sum.to - 1) === 'lpa') sum.period = 'year';
  else if ((next === 'hourly' || next === 'daily' || next === 'yearly') && sum.to < high) {
    sum.period = period as string;
    sum.to++;
  }
  if (reading.word(sum.to) === 'cpm') sum.period = 'mile';
  return sum;
}

/** Whether a number can be a sum at all: no share, no year, no count of things, no kind of contract. */
function isSum(reading: Reading, { from, to, amount, currency, scaled, period, range }: Sum): boolean {
  if (amount === 401_000 || (amount === 401 && reading.word(to - 1) === 'k') || reading.word(to) === '%') return false;
  if (currency !== undefined || scaled || period !== undefined) return true;
  if (reading.is(from, 'contracts') || (reading.is(to, 'things') && !reading.isParted(to))) return false;
  return amount >= 10 && reading.tokens.kind[from] === kinds.number && (range || amount >= 1000 || amount <= 500);
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
