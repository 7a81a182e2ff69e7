import type { Role } from '../../entities/party.ts';
import type { Signal } from '../../entities/signal.ts';
import type { Reading } from '../reading.ts';
import type { Mention } from '../values/mention.ts';
import { type Detector, everyone } from './detector.ts';
import { counterpartAt, othersAct, unnamedActor } from './others-act.ts';
import { takenUp } from './taken-up.ts';

type Promised = Extract<Signal, { type: 'promise' }>;
type Act = { readonly action: Promised['action']; readonly from: number; readonly to: number };

const actions = ['introduce', 'call', 'answer', 'send', 'message'] as const satisfies readonly Promised['action'][];

/** Promises: who writes will call, write, answer, send or introduce. */
export const promise: Detector = {
  type: 'promise',
  from: everyone,
  counts:
    'the sender, or the firm speaking as "we", will call, write, answer, send or introduce; with the day worked out, or with what it waits for',
  not: 'offers ("feel free to call"), conditions ("if I hear"), what somebody else will do, "as promised, attached", a promise not to do something, what hangs on the reader\'s own act',
  detect(reading) {
    for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
      const acts = actsIn(reading, sentence);
      if (acts.length === 0) continue;
      const other = othersAct(reading, sentence);
      const actor = other === undefined ? unnamedActor(reading, sentence) : counterpartAt(reading, other);
      if (other !== undefined && actor === undefined) continue;
      for (const act of acts) {
        const signal: Promised = { type: 'promise', action: act.action };
        if (actor !== undefined) signal.by = actor.id;
        const topic = topicOf(reading, sentence, act, actor?.role ?? reading.speakers[sentence]);
        if (topic !== undefined) signal.topic = topic;
        const mention = dueOf(reading, sentence, act, acts);
        const meant = mention ?? takenUp(reading, sentence, act.to);
        const when = meant && sinceThen(reading, sentence, act, meant);
        const after = when === undefined ? afterOf(reading, sentence) : undefined;
        const due = when === undefined && after === undefined ? soonOf(reading, sentence, act) : undefined;
        if (when !== undefined) signal.due = reading.end(when);
        else if (after !== undefined) signal.after = after;
        else if (due !== undefined) signal.due = due;
        const from = Math.min(act.from, mention?.from ?? act.from);
        const to = Math.max(act.to, mention?.to ?? 0);
        reading.add(signal, ...reading.clauseAround(from, to, sentence));
      }
    }
  },
};

/** What a sentence promises, and by which words. */
function actsIn(reading: Reading, sentence: number): Act[] {
  const found = reading.fieldsOf('promise', actions, sentence);
  if (found.length === 0) return [];
  const [promises] = reading.cue('promise', sentence);
  return found.map((action) => {
    const [from, to] = reading.cue(`promise:${action}`, sentence);
    // "I have written to them, and will let you know": what tells the kind of act may begin before what promises it
    return { action, from: promises < to ? Math.max(from, promises) : from, to };
  });
}

/** The time that belongs to an act: behind it and before the next one, else at the head of the sentence. */
function dueOf(reading: Reading, sentence: number, { action, from, to }: Act, acts: readonly Act[]): Mention | undefined {
  const mentions = reading.dates(sentence);
  const next = acts.filter((other) => other.action !== action && other.from >= to - 1).map((other) => other.from);
  const limit = Math.min(reading.last(sentence), ...next);
  const isAsked = (token: number) =>
    reading.word(token) === 'whether' || reading.word(token) === 'if' || reading.text[reading.tokens.end[token - 1]!] === ';';
  const behind = mentions.filter((mention) => mention.from >= from - 1 && mention.from < limit);
  // "let you know on Wednesday whether they can see you on Friday", "call you tonight; the panel meets on Friday"
  const asked = behind.findIndex((mention) => anyBetween(to, mention.from + 1, isAsked));
  const near = asked > 0 ? behind.slice(0, asked) : behind;
  const leading = mentions.filter((mention) => mention.to <= from + 2 && mention.from - reading.first(sentence) <= 2);
  return (
    near[near.length - 1] ??
    leading[leading.length - 1] ??
    mentions.find((mention) => mention.from >= from) ??
    mentions[mentions.length - 1]
  );
}

/** "I see them at four and will call you straight after", "She is back on Thursday, I'll call you the day after": not by then, but by the end of the day. */
function sinceThen(reading: Reading, sentence: number, { from, to }: Act, mention: Mention): Mention {
  const isAfter = (token: number) =>
    reading.word(token) === 'afterwards' ||
    (reading.word(token) === 'after' &&
      (token + 1 >= reading.last(sentence) || reading.isParted(token + 1) || reading.word(token + 1) === 'that'));
  if (mention.to > from || !anyBetween(to - 1, reading.last(sentence), isAfter)) return mention;
  const isNext = anyBetween(to - 1, reading.last(sentence), (token) => isAfter(token) && reading.word(token - 1) === 'day');
  const { minute: _minute, untilMinute: _until, bound: _bound, ...days } = mention;
  return isNext && days.day !== undefined ? { ...days, day: days.day + 1 } : days;
}

function anyBetween(from: number, to: number, is: (token: number) => boolean): boolean {
  for (let token = from; token < to; token++) if (is(token)) return true;
  return false;
}

/** What a promise without a day waits for: "once they decide", "as soon as I hear". */
function afterOf(reading: Reading, sentence: number): Promised['after'] | undefined {
  const high = reading.last(sentence);
  for (let token = reading.first(sentence); token < high; token++) {
    if (!isWait(reading, token)) continue;
    for (let at = token + 1; at < high; at++) {
      if (reading.is(at, 'decides')) return 'decision';
      if (reading.is(at, 'hears')) return 'feedback';
    }
    return 'other';
  }
  return undefined;
}

/** "once they decide", "before you start"; but not "once you have signed", which hangs on the reader, nor "before long". */
function isWait(reading: Reading, token: number): boolean {
  if (reading.word(token) === 'before') {
    if (!reading.is(token + 1, 'subjects') && !isReader(reading, token + 1)) return false;
  } else if (!reading.is(token, 'waits')) return false;
  if (!isReader(reading, token + 1)) return true;
  return reading.is(token + 2, 'starts') || reading.is(token + 3, 'starts');
}

const isReader = (reading: Reading, token: number): boolean => reading.word(token) === 'you' || reading.word(token) === 'your';

/** "straight back", "later", "now": today, where it is said of the act; but not "at a later day", "now that", "I am now reading". */
function soonOf(reading: Reading, sentence: number, { from }: Act): number | undefined {
  for (let token = Math.max(reading.first(sentence), from - 2); token < reading.last(sentence); token++) {
    const word = reading.word(token);
    const isBack = (word === 'straight' || word === 'right') && reading.word(token + 1) === 'back';
    const isOther = reading.word(token - 1) === 'a' || reading.word(token + 1) === 'that';
    if (isBack || (reading.is(token, 'soons') && !isOther)) return reading.end({ from: token, to: token, day: reading.today() });
  }
  return undefined;
}

const topics = ['compensation', 'location', 'contract-type', 'process', 'client'] as const;

function topicOf(reading: Reading, sentence: number, { action, from }: Act, role: Role | 'any' | undefined): Promised['topic'] | undefined {
  const names = (list: string): boolean => anyBetween(from, reading.last(sentence), (token) => reading.is(token, list));
  if (action === 'answer') return topics.find((topic) => names(`topic:${topic}`));
  if (action !== 'send') return undefined;
  return names('resumes') || (role !== 'candidate' && goesOn(reading, sentence, from)) ? 'resume' : undefined;
}

/** "send it to her", "pop it over to the hiring manager": what a recruiter sends on is the résumé; of a call that is retold, "her" is who was called. */
function goesOn(reading: Reading, sentence: number, from: number): boolean {
  const high = reading.last(sentence);
  return anyBetween(from, high, (token) => {
    if (reading.word(token) !== 'to' || isReader(reading, token + 1)) return false;
    if (reading.is(token + 1, 'thirds')) return !reading.retold;
    return anyBetween(token + 1, Math.min(token + 4, high), (at) => reading.is(at, 'topic:client') || reading.is(at, 'managers'));
  });
}
