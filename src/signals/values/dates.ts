import { flags, kinds, type Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { addWorkingDays, dateOf, dayNumber, endOfMonth, weekdayOf } from './civil.ts';

/** A point or span of time that a text names. */
export type Mention = {
  /** First token, and the one after the last. */
  from: number;
  to: number;
  /** The local day: days since 1970-01-01. */
  day?: number;
  /** The last day, where more than one is meant: of "next week" Friday. */
  lastDay?: number;
  /** Minutes since midnight. */
  minute?: number;
  untilMinute?: number;
  /** Minutes from the sending: "in two hours". */
  ahead?: number;
  /** The part of the day that is meant, as a window of minutes. */
  part?: readonly [number, number];
  /** What stands before it: "after six", "by Friday", "from 3". */
  bound?: 'after' | 'before' | 'between';
  zone?: string;
  /** The day is only assumed: "end of day" alone is today's. */
  assumed?: true;
};

/** Names of a language, as in `lexicon/en/when.ts`. */
export type WhenLexicon = {
  readonly weekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<string, readonly number[]>>;
  readonly moments: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly zones: Readonly<Record<string, string>>;
};

/** Finds the times that the tokens between two places name. */
export type ScanDates = (tokens: Tokens, low: number, high: number, sentDay: number, sentMinute: number, monthFirst: boolean) => Mention[];

const table = <Value>(vocabulary: Vocabulary, names: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> =>
  new Map(Object.entries(names).map(([name, value]) => [vocabulary.idOf(name), value]));

/** A scanner for the times that a lexicon names. */
export function createDateScanner(vocabulary: Vocabulary, lexicon: WhenLexicon): ScanDates {
  const weekdays = table(vocabulary, lexicon.weekdays);
  const months = table(vocabulary, lexicon.months);
  const units = table(vocabulary, lexicon.units);
  const parts = table(vocabulary, lexicon.parts);
  const moments = table(vocabulary, lexicon.moments);
  const numbers = table(vocabulary, lexicon.numbers);
  const zones = table(vocabulary, lexicon.zones);
  const set = (words: string) =>
    new Set(
      words
        .split(' ')
        .map(vocabulary.idOf)
        .filter((id) => id > 0),
    );
  const id = vocabulary.idOf;
  const dayEnds = set('eod cob cop');
  const ends = set('end close');
  const dayWords = set('day business play work today tonight');
  const before = set('by before until till latest');
  const after = set('after from past post');
  const at = set('at around about on');
  const links = set('at on by around about the of in and before from for / @ ~ after');
  const suffixes = set('st nd rd th');
  const joins = set('to and till until - or /');
  const hour = (token: number, tokens: Tokens): number => {
    const kind = tokens.kind[token] as number;
    if (kind === kinds.time) return tokens.value[token] as number;
    if (kind === kinds.number) {
      const value = tokens.value[token] as number;
      const whole = Math.floor(value);
      if (value >= 100 && value <= 2359 && whole === value && value % 100 < 60) return Math.floor(value / 100) * 60 + (value % 100);
      const cents = Math.round((value - whole) * 100);
      return whole <= 24 && cents < 60 ? whole * 60 + cents : -1;
    }
    const value = numbers.get(tokens.word[token] as number);
    if (value === undefined || value > 12 || tokens.word[token] === id('a') || tokens.word[token] === id('an')) return -1;
    const minutes = token + 1 < tokens.count ? numbers.get(tokens.word[token + 1] as number) : undefined;
    return value * 60 + (minutes === 30 || minutes === 15 || minutes === 40 ? minutes : 0);
  };
  const isSpelt = (token: number, tokens: Tokens) => tokens.kind[token] === kinds.word;
  const am = id('am');
  const pm = id('pm');

  return (tokens, low, high, sentDay, sentMinute, monthFirst) => {
    const mentions: Mention[] = [];
    const word = (token: number) => (token >= low && token < high ? (tokens.word[token] as number) : -1);
    const isNumber = (token: number) => token >= low && token < high && tokens.kind[token] === kinds.number;
    const today = weekdayOf(sentDay);
    const weekEnd = sentDay - today + 5;

    /** A clock time from a token on: its minute, the token after it and whether am or pm was said. */
    const clockAt = (token: number): { minute: number; to: number; said: boolean; sure: boolean } | undefined => {
      if (token >= high) return undefined;
      const moment = moments.get(word(token));
      if (moment !== undefined) return { minute: moment, to: token + 1, said: true, sure: true };
      if (word(token) === id('half') || word(token) === id('quarter')) {
        const to = word(token + 1) === id('to');
        const next = to || word(token + 1) === id('past') ? token + 2 : token + 1;
        const full = next < high ? hour(next, tokens) : -1;
        if (full < 0 || full > 720 || (next === token + 1 && word(token) !== id('half'))) return undefined;
        const shift = word(token) === id('half') ? 30 : 15;
        return { minute: to ? full - shift : full + shift, to: next + 1, said: false, sure: true };
      }
      let minute = hour(token, tokens);
      if (minute < 0 || minute > 1440) return undefined;
      let to = token + 1;
      if (isSpelt(token, tokens) && minute % 60 !== 0) to++;
      const four = tokens.kind[token] === kinds.number && (tokens.value[token] as number) >= 100;
      const next = word(to);
      if (next === am || next === pm) {
        if (minute > 12 * 60 + 59) return { minute, to: to + 1, said: true, sure: true };
        minute = (minute % 720) + (next === pm ? 720 : 0);
        return { minute, to: to + 1, said: true, sure: true };
      }
      if (next === id('ish')) to++;
      if (next === id('oclock') || (next === id('o') && word(to + 1) === id('clock')))
        return { minute, to: to + (next === id('o') ? 2 : 1), said: false, sure: true };
      // "3 days", "2 roles", "65k": a number of things is no time
      if (
        tokens.kind[token] === kinds.number &&
        to < high &&
        ((tokens.flag[to] as number) & flags.glued) !== 0 &&
        tokens.kind[to] !== kinds.mark
      )
        return undefined;
      if (
        units.has(next) ||
        months.has(next) ||
        suffixes.has(next) ||
        next === id('%') ||
        word(token - 1) === id('$') ||
        word(token - 1) === id('£') ||
        word(token - 1) === id('€')
      )
        return undefined;
      return {
        minute,
        to,
        said: tokens.kind[token] === kinds.time && minute >= 780,
        sure: tokens.kind[token] === kinds.time || (four && false),
      };
    };
    /** A time said without am or pm, read as one of the working day. */
    const guess = (minute: number, evening: boolean, morning: boolean): number => {
      if (minute >= 780 || minute < 60) return minute;
      if (morning) return minute;
      if (evening) return minute < 720 ? minute + 720 : minute;
      return minute < 450 ? minute + 720 : minute;
    };

    for (let token = low; token < high; token++) {
      const here = word(token);
      const prior = word(token - 1);
      let mention: Mention | undefined;
      const weekday = weekdays.get(here);
      const month = months.get(here);
      const part = parts.get(here);
      if (
        weekday !== undefined &&
        !(here === id('sat') && prior !== -1 && ((tokens.flag[token] as number) & flags.capital) === 0) &&
        !(here === id('sun') && ((tokens.flag[token] as number) & flags.capital) === 0)
      ) {
        if (prior === id('last')) continue;
        let day = sentDay + ((weekday - today + 7) % 7 || 7);
        const weekLater = word(token + 1) === id('week') && prior !== id('next');
        if (prior === id('next') && day <= weekEnd + 2) day += 7;
        if (prior === id('this') && weekday === today) day = sentDay;
        mention = { from: token, to: token + 1, day: weekLater ? day + 7 : day };
        if (weekLater) mention.to++;
        if (word(token + 1) === id('next') && word(token + 2) === id('week')) {
          mention.day = weekEnd - 5 + 7 + weekday;
          mention.to += 2;
        }
      } else if (here === id('today')) mention = { from: token, to: token + 1, day: sentDay };
      else if (here === id('tonight')) mention = { from: token, to: token + 1, day: sentDay, part: [1080, 1440] };
      else if (here === id('tomorrow')) {
        const further = prior === id('after') && (word(token - 2) === id('day') || word(token - 2) === id('the'));
        mention = { from: further ? token - 2 : token, to: token + 1, day: sentDay + (further ? 2 : 1) };
      } else if (
        part !== undefined &&
        (prior === id('this') ||
          prior === id('later') ||
          prior === id('tomorrow') ||
          weekdays.has(prior) ||
          prior === id('in') ||
          prior === id('the') ||
          prior === id('early') ||
          prior === id('late') ||
          prior === id('mid') ||
          prior === id('every') ||
          here === id('lunch') ||
          here === id('lunchtime'))
      ) {
        if (prior === id('every')) continue;
        mention = { from: token, to: token + 1, part: part as unknown as readonly [number, number] };
        if (prior === id('this') || word(token + 1) === id('today')) mention.day = sentDay;
      } else if (dayEnds.has(here)) mention = { from: token, to: token + 1, day: sentDay, assumed: true };
      else if (ends.has(here) && (word(token + 1) === id('of') || dayWords.has(word(token + 1)) || word(token + 1) === id('week'))) {
        let to = token + (word(token + 1) === id('of') ? 2 : 1);
        while (
          to < high &&
          (word(to) === id('the') || word(to) === id('this') || word(to) === id('my') || word(to) === id('your') || word(to) === id('our'))
        )
          to++;
        const next = word(to) === id('next');
        if (next) to++;
        if (dayWords.has(word(to))) mention = { from: token, to: to + 1, day: sentDay, assumed: true };
        else if (word(to) === id('week')) mention = { from: token, to: to + 1, day: weekEnd + (next || today > 5 ? 7 : 0) };
        else if (word(to) === id('month')) mention = { from: token, to: to + 1, day: endOfMonth(sentDay, next ? 1 : 0) };
        else if (months.has(word(to))) {
          const monthsOn = ((months.get(word(to)) as number) - dateOf(sentDay).month + 12) % 12;
          mention = { from: token, to: to + 1, day: endOfMonth(sentDay, monthsOn) };
        } else if (weekdays.has(word(to)) || word(to) === id('tomorrow')) continue;
      } else if (here === id('eow')) mention = { from: token, to: token + 1, day: weekEnd + (today > 5 ? 7 : 0) };
      else if (here === id('week') && (prior === id('next') || prior === id('this')) && mentions[mentions.length - 1]?.to !== token + 1) {
        const next = prior === id('next');
        const early = set('early beginning start').has(word(token - 2)) || set('early beginning start').has(word(token - 3));
        const middle = word(token - 2) === id('mid') || word(token - 2) === id('middle') || word(token - 3) === id('middle');
        const monday = weekEnd - 4 + (next ? 7 : 0);
        mention = {
          from: token - 1,
          to: token + 1,
          day: Math.max(monday, sentDay),
          lastDay: Math.max(sentDay, monday + (early ? 1 : middle ? 2 : 4)),
        };
      } else if (here === id('weekend'))
        mention = { from: token, to: token + 1, day: Math.max(sentDay, weekEnd + 1), lastDay: weekEnd + 2 };
      else if (here === id('month') && prior === id('next'))
        mention = { from: token - 1, to: token + 1, day: endOfMonth(sentDay, 0) + 1, lastDay: endOfMonth(sentDay, 1) };
      else if (
        month !== undefined &&
        ((tokens.flag[token] as number) & flags.capital ||
          (here !== id('may') && here !== id('march') && here !== id('mar') && here !== id('sep') && here !== id('dec')) ||
          isNumber(token + 1))
      ) {
        // "5 March", "5th of March", "March 5th"
        let day = 0;
        let from = token;
        let to = token + 1;
        let back = token - 1;
        if (word(back) === id('of')) back--;
        if (suffixes.has(word(back))) back--;
        if (isNumber(back) && (tokens.value[back] as number) <= 31) {
          day = tokens.value[back] as number;
          from = back;
        } else if (isNumber(to) && (tokens.value[to] as number) <= 31 && !(tokens.flag[to + 1] !== undefined && word(to + 1) === id('%'))) {
          day = tokens.value[to] as number;
          to++;
          if (suffixes.has(word(to))) to++;
        }
        const sent = dateOf(sentDay);
        let year = sent.year;
        if (isNumber(to) && (tokens.value[to] as number) >= 2000 && (tokens.value[to] as number) < 2100) {
          year = tokens.value[to] as number;
          to++;
        } else if (month < sent.month - 2 || (month < sent.month && day > 0)) year++;
        const capital = ((tokens.flag[token] as number) & flags.capital) !== 0;
        if (day >= 1) mention = { from, to, day: dayNumber(year, month, day) };
        else if (capital && here !== id('may') && here !== id('march')) {
          const first = dayNumber(year, month, 1);
          const last = endOfMonth(first, 0);
          mention = { from, to, day: first, lastDay: prior === id('mid') ? first + 14 : prior === id('early') ? first + 9 : last };
        }
      } else if (isNumber(token)) {
        const value = tokens.value[token] as number;
        if (
          value >= 2000 &&
          value < 2100 &&
          word(token + 1) === id('-') &&
          isNumber(token + 2) &&
          word(token + 3) === id('-') &&
          isNumber(token + 4)
        ) {
          mention = {
            from: token,
            to: token + 5,
            day: dayNumber(value, tokens.value[token + 2] as number, tokens.value[token + 4] as number),
          };
        } else if (
          suffixes.has(word(token + 1)) &&
          value >= 1 &&
          value <= 31 &&
          !months.has(word(token + 2)) &&
          !(word(token + 2) === id('of') && months.has(word(token + 3))) &&
          !months.has(prior) &&
          (prior === id('the') || prior === id('by') || prior === id('on') || weekdays.has(prior))
        ) {
          const sent = dateOf(sentDay);
          let day = dayNumber(sent.year, sent.month, value);
          if (day < sentDay) day = dayNumber(sent.year, sent.month + 1, value);
          mention = { from: token, to: token + 2, day };
        } else if (
          word(token + 1) === id('/') &&
          isNumber(token + 2) &&
          ((tokens.flag[token + 1] as number) & flags.glued) !== 0 &&
          value >= 1 &&
          value <= 31
        ) {
          const second = tokens.value[token + 2] as number;
          const [m, d] = monthFirst ? (value <= 12 ? [value, second] : [second, value]) : second <= 12 ? [second, value] : [value, second];
          if (m !== undefined && d !== undefined && m >= 1 && m <= 12 && d >= 1 && d <= 31) {
            const sent = dateOf(sentDay);
            const yearSaid = word(token + 3) === id('/') && isNumber(token + 4);
            const year = yearSaid ? (tokens.value[token + 4] as number) : m < sent.month - 2 ? sent.year + 1 : sent.year;
            mention = { from: token, to: token + (yearSaid ? 5 : 3), day: dayNumber(year < 100 ? 2000 + year : year, m, d) };
          }
        }
      }
      // "in two hours", "within 24 hrs", "the next 10 mins", "a couple of days"
      const unit = units.get(here);
      if (mention === undefined && unit !== undefined && prior !== id('last') && prior !== id('past')) {
        let back = token - 1;
        const working = word(back) === id('business') || word(back) === id('working');
        if (working) back--;
        if (word(back) === id('of')) back--;
        let amount = isNumber(back) ? (tokens.value[back] as number) : numbers.get(word(back));
        if (here === id('day') && word(back) === id('a') && word(token + 1) === id('or') && word(token + 2) === id('two')) amount = 2;
        if (amount !== undefined && !isNumber(back) && numbers.get(word(back - 1)) !== undefined && word(back - 1) !== id('a')) back--;
        if (word(back) === id('couple') && word(back - 1) === id('a')) back--;
        if ((word(back) === id('few') || word(back) === id('next')) && word(back - 1) === id('a')) back--;
        if (word(back - 1) === id('-') || word(back - 1) === id('to') || word(back - 1) === id('or')) {
          if (isNumber(back - 2) || numbers.has(word(back - 2))) back -= 2;
        }
        let lead = back - 1;
        if (word(lead) === id('next') || word(lead) === id('the') || word(lead) === id('about')) lead--;
        if (word(lead) === id('the') || word(lead) === id('about')) lead--;
        const leads =
          word(lead) === id('in') ||
          word(lead) === id('within') ||
          word(back) === id('next') ||
          word(back - 1) === id('next') ||
          word(lead) === id('inside');
        const fromNow = word(token + 1) === id('from') || word(token + 1) === id('time');
        const theUnit = (word(lead) === id('within') || word(token - 2) === id('within')) && prior === id('the');
        if (theUnit) amount = 1;
        else if (prior === id('next') && (word(token - 2) === id('the') || word(token - 2) === id('in')) && unit <= 1440) amount = 1;
        const ago = word(token + 1) === id('ago');
        if (amount !== undefined && !ago && (leads || fromNow || theUnit || (prior === id('next') && unit < 10080))) {
          const start = Math.max(low, Math.min(lead + 1, back));
          if (unit < 1440 || (amount === 24 && unit === 60)) mention = { from: start, to: token + 1, ahead: amount * unit };
          else if (working) mention = { from: start, to: token + 1, day: addWorkingDays(sentDay, amount) };
          else if (unit === 43200) mention = { from: start, to: token + 1, day: endOfMonth(sentDay, amount) };
          else mention = { from: start, to: token + 1, day: sentDay + Math.round((amount * unit) / 1440) };
        }
      }
      // clock times
      if (mention === undefined) {
        const clock = clockAt(token);
        if (clock !== undefined && !(mentions.length > 0 && (mentions[mentions.length - 1] as Mention).to > token)) {
          const previous = mentions[mentions.length - 1];
          const nearDay =
            (previous?.day !== undefined && previous.to >= token - 2) ||
            (clock.to < high &&
              (weekdays.has(word(clock.to)) ||
                word(clock.to) === id('tomorrow') ||
                word(clock.to) === id('today') ||
                word(clock.to) === id('tonight') ||
                (word(clock.to) === id('on') && weekdays.has(word(clock.to + 1)))));
          const led =
            at.has(prior) || before.has(prior) || after.has(prior) || prior === id('between') || prior === id('@') || prior === id('from');
          let to = clock.to;
          const second = joins.has(word(to)) ? clockAt(to + 1) : undefined;
          const range =
            second !== undefined && (prior === id('between') || prior === id('from') || second.said || clock.said || clock.sure || nearDay);
          if (
            clock.said ||
            clock.sure ||
            (led && !(isSpelt(token, tokens) && (prior === id('on') || prior === id('about') || prior === id('around')))) ||
            (range && second.said) ||
            (nearDay &&
              tokens.kind[token] === kinds.number &&
              ((tokens.flag[token] as number) & flags.strong) === 0 &&
              !months.has(word(clock.to)) &&
              !suffixes.has(word(clock.to)))
          ) {
            const around = [word(to), word(to + 1), word(to + 2), word(token - 2), word(token - 1)];
            const evening = around.some(
              (w) => w === id('evening') || w === id('tonight') || w === id('night') || w === id('afternoon') || w === id('pm'),
            );
            const morning = around.some((w) => w === id('morning') || w === am);
            let minute = clock.said ? clock.minute : guess(clock.minute, evening, morning);
            mention = { from: token, to };
            if (range && second !== undefined) {
              let end = second.said ? second.minute : guess(second.minute, evening, morning);
              if (!clock.said && second.said) minute = clock.minute < 720 && clock.minute + 720 < end ? clock.minute + 720 : clock.minute;
              if (end <= minute && end + 720 < 1440) end += 720;
              mention.untilMinute = end;
              mention.bound = 'between';
              to = second.to;
              mention.to = to;
            }
            mention.minute = minute;
            const zone = zones.get(word(to));
            if (zone !== undefined) {
              mention.zone = zone;
              mention.to++;
              if (word(mention.to) === id('time')) mention.to++;
            }
          }
        }
      }
      if (mention === undefined) continue;
      if (mention.bound === undefined) {
        let lead = mention.from - 1;
        if (word(lead) === id('the') || word(lead) === id('about') || word(lead) === id('around') || word(lead) === id('say')) lead--;
        if (after.has(word(lead))) mention.bound = 'after';
        else if (before.has(word(lead))) mention.bound = 'before';
        else if (
          word(mention.to) === id('onwards') ||
          (word(mention.to) === id('or') && word(mention.to + 1) === id('later')) ||
          word(mention.to) === id('+')
        )
          mention.bound = 'after';
      }
      const previous = mentions[mentions.length - 1];
      if (previous !== undefined && joinable(previous, mention, word, links)) join(previous, mention);
      else mentions.push(mention);
      token = Math.max(token, mention.to - 1);
    }
    for (const mention of mentions) {
      if (mention.minute !== undefined && mention.day === undefined)
        mention.day = mention.minute > sentMinute || (mention.untilMinute ?? 0) > sentMinute ? sentDay : sentDay + 1;
      else if (mention.part !== undefined && mention.day === undefined) mention.day = mention.part[1] > sentMinute ? sentDay : sentDay + 1;
    }
    return mentions;
  };
}

/** Whether two mentions are parts of one: "Friday" and "at 3", "noon" and "on Friday 5 June". */
function joinable(first: Mention, second: Mention, word: (token: number) => number, links: ReadonlySet<number>): boolean {
  if (second.from - first.to > 2) return false;
  for (let token = first.to; token < second.from; token++) if (!links.has(word(token))) return false;
  if (first.ahead !== undefined || second.ahead !== undefined) return false;
  if (first.minute !== undefined && second.minute !== undefined) return false;
  if (first.minute !== undefined || second.minute !== undefined || first.part !== undefined || second.part !== undefined)
    return first.day === undefined || second.day === undefined || first.minute === undefined || second.from === first.to;
  return second.from - first.to <= 2;
}

function join(first: Mention, second: Mention): void {
  first.to = second.to;
  if (
    second.day !== undefined &&
    (first.day === undefined || first.assumed === true || (second.lastDay === undefined && second.assumed !== true))
  ) {
    first.day = second.day;
    if (second.assumed === undefined) delete first.assumed;
  }
  if (second.lastDay !== undefined) first.lastDay = second.lastDay;
  if (second.minute !== undefined) first.minute = second.minute;
  if (second.untilMinute !== undefined) first.untilMinute = second.untilMinute;
  if (second.part !== undefined) first.part = second.part;
  if (second.zone !== undefined) first.zone = second.zone;
  if (second.bound !== undefined && (first.bound === undefined || second.minute !== undefined)) first.bound = second.bound;
}
