import type { Signal } from '../../entities/signal.ts';
import type { Reading } from '../reading.ts';
import { type Detector, everyone } from './detector.ts';

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

/** Fills in when: the sentence's own times, else those of the next or the one before. */
function window(reading: Reading, sentence: number, signal: Callback): { from: number; to: number } {
  for (const near of [sentence, sentence + 1, sentence - 1]) {
    if (near < 0 || near >= reading.tokens.sentences) continue;
    const all = reading.dates(near);
    const mention = all.filter(
      (one) => one.minute !== undefined || one.ahead !== undefined || one.day !== undefined || one.part !== undefined,
    );
    const best =
      mention.find((one) => one.bound === 'between' && one.minute !== undefined) ??
      mention.filter((one) => one.minute !== undefined && one.bound !== 'before').pop() ??
      mention.find((one) => one.minute !== undefined) ??
      mention[mention.length - 1];
    if (best === undefined) continue;
    if (best.minute !== undefined) {
      if (best.bound === 'before') signal.until = reading.start(best);
      else {
        signal.from = reading.start(best);
        if (best.untilMinute !== undefined) signal.until = reading.end(best);
      }
    } else if (best.ahead !== undefined) signal.from = reading.start(best);
    else if (best.bound === 'after') signal.from = reading.at((best.lastDay ?? best.day ?? 0) + 1, 0);
    else {
      signal.from = reading.start(best);
      signal.until = reading.end(best);
    }
    return { from: near === sentence ? best.from : Number.POSITIVE_INFINITY, to: near === sentence ? best.to : 0 };
  }
  return { from: Number.POSITIVE_INFINITY, to: 0 };
}
