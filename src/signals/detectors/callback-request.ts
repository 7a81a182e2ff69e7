import type { Signal } from '../../entities/signal.ts';
import type { Reading } from '../reading.ts';
import { type Mention, middleOf } from '../values/mention.ts';
import { type Detector, everyone } from './detector.ts';
import { takesUp } from './taken-up.ts';

type Callback = Extract<Signal, { type: 'callback-request' }>;

/** Asks to be called, or called later. */
export const callbackRequest: Detector = {
  type: 'callback-request',
  from: everyone,
  counts: 'asks to be called, or called later, with the window where one is named',
  not: '"feel free to call", "do not call me at work", somebody else to be called, a slot for a talk already agreed',
  detect(reading) {
    const sentence = reading.best('callback-request');
    if (sentence < 0) return;
    const [from, to] = reading.cue('callback-request', sentence);
    const signal: Callback = { type: 'callback-request' };
    const end = window(reading, sentence, signal);
    reading.add(signal, Math.min(from, end.from), Math.max(to, end.to));
  },
};

/** Fills in when: the sentence's own times, else those of the next or the one before. Returns the tokens that say it in the sentence. */
function window(reading: Reading, sentence: number, signal: Callback): { from: number; to: number } {
  for (const near of [sentence, sentence + 1, sentence - 1]) {
    if (near < 0 || near >= reading.tokens.sentences) continue;
    const meant = meantIn(reading.dates(near));
    if (meant === undefined) continue;
    fillIn(reading, withTimeBehind(reading, near, sinceItsEnd(reading, sentence, near, meant)), signal);
    return near === sentence ? meant : nowhere;
  }
  return nowhere;
}

const nowhere = { from: Number.POSITIVE_INFINITY, to: 0 };

/** Of several times the one that is meant: a window, else a time that is not the end of one, else any time, else a part of one day, else the last day. */
function meantIn(mentions: readonly Mention[]): Mention | undefined {
  return (
    mentions.find(({ bound, minute }) => bound === 'between' && minute !== undefined) ??
    mentions.filter(({ bound, minute }) => minute !== undefined && bound !== 'before').at(-1) ??
    mentions.find(({ minute }) => minute !== undefined) ??
    mentions.find(({ part, lastDay }) => part !== undefined && lastDay === undefined) ??
    mentions.at(-1)
  );
}

/** "I am busy till four, ring me then" asks for a call from four on. */
function sinceItsEnd(reading: Reading, sentence: number, near: number, mention: Mention): Mention {
  if (mention.bound !== 'before' || near > sentence) return mention;
  const isUntil = [1, 2].some((back) => reading.is(mention.from - back, 'untils'));
  const behind = near === sentence ? mention.to : reading.first(sentence);
  return isUntil && takesUp(reading, sentence, behind) ? { ...mention, bound: 'after' } : mention;
}

/** "Can you call me on Thursday? I am free from two": the day, at the time that the next sentence names. */
function withTimeBehind(reading: Reading, sentence: number, mention: Mention): Mention {
  if (mention.day === undefined || mention.lastDay !== undefined || mention.minute !== undefined) return mention;
  if (sentence + 1 >= reading.tokens.sentences) return mention;
  const time = reading.dates(sentence + 1).find(({ minute, assumed }) => minute !== undefined && assumed === true);
  return time === undefined ? mention : { ...time, day: mention.day };
}

function fillIn(reading: Reading, mention: Mention, signal: Callback): void {
  if (mention.minute !== undefined) {
    if (mention.bound === 'before') signal.until = reading.start(mention);
    else {
      signal.from = reading.start(mention);
      if (mention.untilMinute !== undefined) signal.until = reading.end(mention);
    }
  } else if (mention.ahead !== undefined) signal.from = reading.start(mention);
  else if (mention.bound === 'after') {
    const { day = 0, lastDay = day, part } = mention;
    // "after lunch": in the middle of what counts as lunch
    signal.from = part === undefined ? reading.at(lastDay + 1, 0) : reading.at(day, middleOf(part));
  } else {
    signal.from = reading.start(mention);
    signal.until = reading.end(mention);
  }
}
