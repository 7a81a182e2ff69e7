import type { Signal } from '../../entities/signal.ts';
import type { Reading } from '../reading.ts';
import type { Mention } from '../values/mention.ts';
import { type Detector, recruitersSide } from './detector.ts';

type Pressed = Extract<Signal, { type: 'pressure' }>;

const tactics = ['deadline-demand', 'threat-of-loss', 'exploding-offer', 'guilt', 'pestering', 'belittling'] as const;

const hour = 3_600_000;

/** What makes a fair reader feel pushed. */
export const pressure: Detector = {
  type: 'pressure',
  from: recruitersSide,
  counts:
    'an insistent demand or a very short time; act or lose; an offer that lapses within about two days or shrinks; guilt; nagging about silence; belittling',
  not: '"urgent" as a kind of work, "no rush", a polite request with a day some way ahead, a proposed time for a talk, a real closing date told with its reason, plain news, pressure quoted or withdrawn',
  detect(reading) {
    for (const [tactic, sentence] of reading.bestOf('pressure', tactics, recruitersSide, 0.25)) {
      const signal: Pressed = { type: 'pressure', tactic };
      if (tactic === 'deadline-demand' || tactic === 'exploding-offer') {
        const mention = deadlineOf(reading, sentence);
        if (mention !== undefined) {
          const within = reading.end(mention) - reading.sentAt;
          if (tactic === 'exploding-offer' && within > 72 * hour) continue;
          signal.deadline = reading.end(mention);
        }
        const reason = reasonOf(reading, sentence);
        if (reason !== undefined) signal.reason = reason;
      }
      reading.addSentence(signal, sentence);
    }
  },
};

/** The deadline of a sentence, or of one beside it: its time that lies ahead. */
function deadlineOf(reading: Reading, sentence: number): Mention | undefined {
  for (const near of [sentence, sentence + 1, sentence - 1]) {
    if (near < 0 || near >= reading.tokens.sentences) continue;
    const ahead = reading.dates(near).filter((mention) => reading.end(mention) >= reading.sentAt - hour && mention.bound !== 'after');
    const mention = ahead.find(({ bound }) => bound === 'before') ?? ahead[0];
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** The clause that gives a reason, as written. */
function reasonOf(reading: Reading, sentence: number): string | undefined {
  const high = reading.last(sentence);
  for (let token = reading.first(sentence); token < high - 1; token++) {
    const word = reading.word(token);
    if (word === 'because' || word === 'since' || (word === 'as' && reading.is(token + 1, 'subjects') && reading.word(token + 2) !== 'as'))
      return reading.slice(token + 1, high);
  }
  return undefined;
}
