import type { Signal } from '../../entities/signal.ts';
import type { Hit, Reading } from '../reading.ts';
import type { Mention } from '../values/mention.ts';
import { type Detector, recruitersSide } from './detector.ts';

type Pressed = Extract<Signal, { type: 'pressure' }>;
type Tactic = Pressed['tactic'];

const hour = 3_600_000;

/** What makes a fair reader feel pushed. */
export const pressure: Detector = {
  type: 'pressure',
  from: recruitersSide,
  groups: ['pressure'],
  counts:
    'an insistent demand or a very short time; act or lose; an offer that lapses within about two days or shrinks; guilt; nagging about silence; belittling',
  not: '"urgent" as a kind of work, "no rush", a polite request with a day some way ahead, a proposed time for a talk, a real closing date told with its reason, plain news, pressure quoted or withdrawn',
  detect(reading) {
    const relaxed = reading.has('pressure', 'no');
    const threatened = reading.has('pressure', 'threat-of-loss');
    const told = new Set<Tactic>();
    const note = (tactic: Tactic, hit: Hit, mention?: Mention) => {
      if (told.has(tactic)) return;
      told.add(tactic);
      const signal: Pressed = { type: 'pressure', tactic };
      const reason = reasonOf(reading, hit.sentence);
      if (reason !== undefined && (tactic === 'deadline-demand' || tactic === 'exploding-offer')) signal.reason = reason;
      if (mention !== undefined) signal.deadline = reading.end(mention);
      reading.add(signal, reading.first(hit.sentence), reading.last(hit.sentence));
    };
    for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
      const hits = reading.in('pressure', sentence);
      if (hits.every((hit) => hit.label === 'no') || !reading.speaks(sentence, recruitersSide) || reading.isAside(sentence)) continue;
      const soonest = nearest(reading, sentence);
      const within = soonest === undefined ? Number.POSITIVE_INFINITY : reading.end(soonest) - reading.sentAt;
      const at = (label: string) => hits.find((hit) => hit.label === label);
      const plain = at('no') === undefined;

      const demand = at('deadline-demand');
      const strong = at('strong');
      const polite = at('polite');
      const talk = reading.has('topics', 'availability', sentence) && strong === undefined;
      if (demand !== undefined && plain) note('deadline-demand', demand, soonest);
      else if (strong !== undefined && plain && within <= 36 * hour && isDue(soonest)) note('deadline-demand', strong, soonest);
      else if (strong !== undefined && plain && threatened && within < 8 * 24 * hour) note('deadline-demand', strong, soonest);
      else if (polite !== undefined && !relaxed && !talk && reading.endsWith(sentence) !== 63 && isShort(reading, soonest, within))
        note('deadline-demand', polite, soonest);
      else if (polite !== undefined && threatened && !relaxed && within <= 36 * hour && isDue(soonest))
        note('deadline-demand', polite, soonest);
      else if (
        at('closing') !== undefined &&
        !relaxed &&
        within <= 24 * hour &&
        (threatened || reading.has('pressure', 'strong') || reading.has('pressure', 'deadline-demand'))
      )
        note('deadline-demand', at('closing') as Hit, soonest);

      const threat = at('threat-of-loss');
      if (threat !== undefined && plain) note('threat-of-loss', threat);
      const offer = at('exploding-offer');
      if (offer !== undefined && plain && lapses(reading, sentence, within)) note('exploding-offer', offer, soonest);
      for (const tactic of ['guilt', 'pestering', 'belittling'] as const) {
        const hit = at(tactic);
        if (hit !== undefined && !isForReader(reading, sentence, tactic)) note(tactic, hit);
      }
    }
  },
};

/** The deadline of a sentence: its last time that lies ahead. */
function nearest(reading: Reading, sentence: number): Mention | undefined {
  const ahead = reading.dates(sentence).filter((mention) => reading.end(mention) >= reading.sentAt - hour);
  return ahead.find((mention) => mention.bound === 'before') ?? ahead[0];
}

/** Whether a mention can be a deadline: "by Friday", "today", "in an hour"; not "from Monday". */
const isDue = (mention: Mention | undefined) => mention !== undefined && mention.bound !== 'after' && mention.bound !== 'between';

/** A very short time: a few hours, or "by … today". */
const isShort = (reading: Reading, mention: Mention | undefined, within: number): boolean =>
  mention !== undefined &&
  isDue(mention) &&
  (within <= 4 * hour || ((mention.bound === 'before' || mention.assumed === true) && mention.day === reading.today()));

/** Whether an offer's time is short: about two days, or the talk itself. */
function lapses(reading: Reading, sentence: number, within: number): boolean {
  if (within <= 60 * hour) return true;
  if (within !== Number.POSITIVE_INFINITY) return false;
  for (let token = reading.first(sentence); token < reading.last(sentence); token++) if (reading.is(token, 'lapses')) return true;
  return false;
}

/** "Sorry, I was disappointed for you": what is felt with the reader is no reproach. */
function isForReader(reading: Reading, sentence: number, tactic: Tactic): boolean {
  if (reading.has('pressure', 'no', sentence) && tactic !== 'belittling') return true;
  if (tactic !== 'guilt') return false;
  for (let token = reading.first(sentence); token < reading.last(sentence); token++)
    if (
      reading.word(token) === 'sorry' ||
      (reading.word(token) === 'for' && reading.word(token + 1) === 'you' && reading.word(token - 1) === 'disappointed')
    )
      return true;
  return false;
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
