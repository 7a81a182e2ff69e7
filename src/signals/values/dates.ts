import { kinds, type Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { belongTogether, join, type Mention, middleOf } from './mention.ts';
import { readAhead } from './read-ahead.ts';
import { readClock } from './read-clock.ts';
import { readDay } from './read-day.ts';
import { WhenScan } from './when-scan.ts';
import { createWhenWords, type WhenLexicon } from './when-words.ts';

/** Finds the times that the tokens between two places name. */
export type ScanDates = (tokens: Tokens, low: number, high: number, sentDay: number, sentMinute: number, monthFirst: boolean) => Mention[];

/** A scanner for the times that a lexicon names. */
export function createDateScanner(vocabulary: Vocabulary, lexicon: WhenLexicon): ScanDates {
  const words = createWhenWords(vocabulary, lexicon);
  return (tokens, low, high, sentDay, sentMinute, monthFirst) => {
    const scan = new WhenScan(words, tokens, low, high, sentDay, monthFirst);
    const mentions: Mention[] = [];
    for (let token = low; token < high; token++) {
      const kind = tokens.kind[token];
      if (words.names[tokens.word[token]!] === 0 && kind !== kinds.number && kind !== kinds.time) continue;
      const previous = mentions.at(-1);
      const mention = readDay(scan, token) ?? readAhead(scan, token) ?? readClock(scan, token, previous);
      if (mention === undefined || isFarOff(mention, sentDay)) continue;
      if (previous !== undefined) setBehind(scan, previous, mention);
      setBound(scan, mention);
      if (previous !== undefined && isLinked(scan, previous, mention)) join(previous, mention);
      else mentions.push(mention);
      token = Math.max(token, mention.to - 1);
    }
    for (const [place, mention] of mentions.entries()) {
      shareDay(mentions, place);
      const last = Math.max(
        mention.minute ?? 0,
        mention.untilMinute ?? 0,
        isTheMorning(scan, mention) ? mention.part![0] : middleOf(mention.part ?? [0, 0]),
      );
      if (mention.day !== undefined || mention.ahead !== undefined) continue;
      mention.day = last > sentMinute ? sentDay : sentDay + 1;
      mention.assumed = true;
    }
    return mentions;
  };
}

/** "Monday or Tuesday" on a Monday: the Tuesday behind that Monday. */
function setBehind(scan: WhenScan, previous: Mention, mention: Mention): void {
  const isWeekday = (token: number) => scan.words.weekdays.has(scan.word(token));
  const isJoined = mention.from === previous.to + 1 && scan.is(previous.to, 'or', 'and', '/', 'to', '-');
  if (!isJoined || !isWeekday(previous.from) || !isWeekday(mention.from)) return;
  if (previous.day !== undefined && mention.day !== undefined && mention.day < previous.day) mention.day += 7;
}

/** So many days from the sending nobody means. */
const farthest = 3660;

/** Whether a time lies so far off that its number is no count of days. */
function isFarOff({ day, lastDay = day, ahead = 0 }: Mention, sentDay: number): boolean {
  return ahead > farthest * 1440 || (lastDay !== undefined && !(Math.abs(lastDay - sentDay) <= farthest));
}

/** "in the morning", said at nine, is the next one's. */
const isTheMorning = (scan: WhenScan, { from, part }: Mention): boolean =>
  part !== undefined && scan.is(from, 'morning') && scan.is(from - 1, 'the') && scan.is(from - 2, 'in');

/** How many tokens may stand between a time and the day that it is of: "tomorrow when I have talked with Sheri, so by 11.30". */
const reach = 12;

/** Gives a time without a day the day that is named without a time beside it. */
function shareDay(mentions: readonly Mention[], place: number): void {
  const mention = mentions[place]!;
  if (mention.minute === undefined || mention.day !== undefined) return;
  const near = [mentions[place - 1], mentions[place + 1]].find(
    (other) =>
      other?.day !== undefined &&
      other.lastDay === undefined &&
      other.minute === undefined &&
      Math.max(mention.from - other.to, other.from - mention.to) <= reach,
  );
  if (near?.day !== undefined) mention.day = near.day;
}

/** "after six", "by Friday", "Monday onwards", "three at the latest" */
function setBound(scan: WhenScan, mention: Mention): void {
  if (mention.bound !== undefined) return;
  const { from, to } = mention;
  const lead = scan.word(scan.is(from - 1, 'the', 'about', 'around', 'say') ? from - 2 : from - 1);
  if (scan.words.after.has(lead)) mention.bound = 'after';
  else if (scan.words.before.has(lead) || scan.is(to, 'latest') || (scan.is(to, 'at') && scan.is(to + 2, 'latest')))
    mention.bound = 'before';
  else if (scan.is(to, 'onwards', '+') || (scan.is(to, 'or') && scan.is(to + 1, 'later'))) mention.bound = 'after';
}

/** Whether two mentions are parts of one, with nothing but "at", "on" … between them. */
function isLinked(scan: WhenScan, first: Mention, second: Mention): boolean {
  if (second.from - first.to > 2) return false;
  for (let token = first.to; token < second.from; token++) if (!scan.words.links.has(scan.word(token))) return false;
  return belongTogether(first, second);
}
