import { kinds, type Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { belongTogether, join, type Mention } from './mention.ts';
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
      if (mention === undefined) continue;
      setBound(scan, mention);
      if (previous !== undefined && isLinked(scan, previous, mention)) join(previous, mention);
      else mentions.push(mention);
      token = Math.max(token, mention.to - 1);
    }
    for (const mention of mentions) {
      const last = Math.max(mention.minute ?? 0, mention.untilMinute ?? 0, mention.part?.[1] ?? 0);
      if (mention.day === undefined && mention.ahead === undefined) mention.day = last > sentMinute ? sentDay : sentDay + 1;
    }
    return mentions;
  };
}

/** "after six", "by Friday", "Monday onwards" */
function setBound(scan: WhenScan, mention: Mention): void {
  if (mention.bound !== undefined) return;
  const { from, to } = mention;
  const lead = scan.word(scan.is(from - 1, 'the', 'about', 'around', 'say') ? from - 2 : from - 1);
  if (scan.words.after.has(lead)) mention.bound = 'after';
  else if (scan.words.before.has(lead)) mention.bound = 'before';
  else if (scan.is(to, 'onwards', '+') || (scan.is(to, 'or') && scan.is(to + 1, 'later'))) mention.bound = 'after';
}

/** Whether two mentions are parts of one, with nothing but "at", "on" … between them. */
function isLinked(scan: WhenScan, first: Mention, second: Mention): boolean {
  if (second.from - first.to > 2) return false;
  for (let token = first.to; token < second.from; token++) if (!scan.words.links.has(scan.word(token))) return false;
  return belongTogether(first, second);
}
