import type { Signal } from '../../entities/signal.ts';
import type { Hit, Reading } from '../reading.ts';
import type { Mention } from '../values/mention.ts';
import { type Detector, everyone } from './detector.ts';
import { topicsIn } from './question.ts';

type Promised = Extract<Signal, { type: 'promise' }>;

const acts = ['introduce', 'call', 'answer', 'send', 'message'] as const;

/** Promises: who writes will call, write, answer, send or introduce. */
export const promise: Detector = {
  type: 'promise',
  from: everyone,
  groups: ['promise'],
  counts:
    'the sender, or the firm speaking as "we", will call, write, answer, send or introduce; with the day worked out, or with what it waits for',
  not: 'offers ("feel free to call"), conditions ("if I hear"), what somebody else will do, "as promised, attached", a promise not to do something, what hangs on the reader\'s own act',
  detect(reading) {
    for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
      const hits = reading.in('promise', sentence).filter((hit) => acts.some((act) => act === hit.label));
      if (hits.length === 0 || !reading.speaks(sentence, everyone) || reading.isAside(sentence)) continue;
      if (reading.endsWith(sentence) === 63 && !hits.some((hit) => isLead(reading, hit))) continue;
      if (isConditional(reading, sentence, hits)) continue;
      if (reading.has('promise', 'no', sentence) && !reading.has('promise', 'call', sentence) && hits.every((hit) => blocked(reading, hit)))
        continue;
      for (const hit of bestActs(reading, hits)) {
        if (isReported(reading, hit)) continue;
        const mention = dueOf(reading, sentence, hit, hits);
        const after = afterOf(reading, sentence);
        const topic = topicOf(reading, sentence, hit);
        const signal: Promised = { type: 'promise', action: hit.label as Promised['action'] };
        if (topic !== undefined) signal.topic = topic;
        if (mention !== undefined) signal.due = reading.end(mention);
        else if (after !== undefined) signal.after = after;
        else {
          const soon = soonOf(reading, sentence);
          if (soon !== undefined) signal.due = soon;
        }
        reading.add(signal, hit.from, Math.max(hit.to, mention?.to ?? 0));
      }
    }
  },
};

/** One act for what several phrases say of one verb; two where two verbs promise. */
function bestActs(reading: Reading, hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const answer = hits.find((hit) => hit.label === 'answer');
  for (const act of acts) {
    const hit = hits.find((one) => one.label === act);
    if (hit === undefined) continue;
    if (
      act === 'message' &&
      kept.some(
        (one) =>
          one.label === 'answer' ||
          (one.label === 'introduce' && overlap(one, hit)) ||
          (one.label === 'call' && overlap(one, hit) && !between(reading, one, hit)),
      )
    )
      continue;
    if (act === 'send' && kept.some((one) => one.label !== 'call' && overlap(one, hit))) continue;
    if (act === 'send' && hits.some((one) => one.label === 'message' && overlap(one, hit))) continue;
    if (act === 'call' && answer !== undefined && answer.from <= hit.from && hit.to <= answer.to + 1) kept.splice(kept.indexOf(answer), 1);
    kept.push(hit);
  }
  return kept;
}

const overlap = (one: Hit, other: Hit) => one.from < other.to && other.from < one.to;

/** Whether "and" or "then" parts two phrases' ends: two acts are promised. */
function between(reading: Reading, one: Hit, other: Hit): boolean {
  const low = Math.min(one.to, other.to);
  const high = Math.max(one.to, other.to);
  for (let token = low - 1; token < high; token++) if (reading.word(token) === 'and' || reading.word(token) === 'then') return true;
  return false;
}

/** A promise in front of a question: "I'll call you Friday, ok?" */
const isLead = (reading: Reading, hit: Hit) => hit.from === reading.first(hit.sentence) || reading.word(hit.from) === 'i';

function isConditional(reading: Reading, sentence: number, hits: readonly Hit[]): boolean {
  if (reading.has('guards', 'yourAct', sentence)) return true;
  const conditions = reading.in('guards', sentence, 'condition');
  if (conditions.length === 0) return false;
  const spared = reading.in('guards', sentence, 'evenIf');
  return conditions.some(
    (condition) =>
      !spared.some((spare) => spare.from <= condition.from && condition.from < spare.to) &&
      hits.some((hit) => condition.from < hit.from || condition.from >= hit.to || condition.from > hit.from),
  );
}

const blocked = (reading: Reading, hit: Hit) => reading.in('promise', hit.sentence, 'no').some((no) => overlap(no, hit));

/** "You said you'd call": the promise is somebody else's, unless a call is retold. */
function isReported(reading: Reading, hit: Hit): boolean {
  if (reading.retold) return false;
  return (
    reading
      .in('guards', hit.sentence, 'reported')
      .some(
        (report) =>
          report.to <= hit.from + 1 && hit.from - report.to <= 3 && reading.word(hit.from) !== 'i' && reading.word(hit.from) !== 'we',
      ) || blocked(reading, hit)
  );
}

function dueOf(reading: Reading, sentence: number, hit: Hit, hits: readonly Hit[]): Mention | undefined {
  const mentions = reading.dates(sentence);
  if (mentions.length === 0) return undefined;
  const next = hits.filter((other) => other.label !== hit.label && other.from >= hit.to - 1).map((other) => other.from);
  const limit = Math.min(reading.last(sentence), ...next);
  const near = mentions.filter((mention) => mention.from >= hit.from - 1 && mention.from < limit);
  const leading = mentions.filter((mention) => mention.to <= hit.from + 2 && mention.from - reading.first(sentence) <= 2);
  return near[near.length - 1] ?? leading[leading.length - 1] ?? mentions.find((mention) => mention.from >= hit.from) ?? undefined;
}

function afterOf(reading: Reading, sentence: number): Promised['after'] | undefined {
  if (reading.has('promise', 'afterDecision', sentence)) return 'decision';
  if (reading.has('promise', 'afterFeedback', sentence)) return 'feedback';
  if (reading.has('promise', 'afterOther', sentence)) return 'other';
  return undefined;
}

/** "straight back", "later", "now": today. */
function soonOf(reading: Reading, sentence: number): number | undefined {
  for (let token = reading.first(sentence); token < reading.last(sentence); token++) {
    const word = reading.word(token);
    if (
      (word === 'straight' && reading.word(token + 1) === 'back') ||
      (word === 'right' && reading.word(token + 1) === 'back') ||
      word === 'now' ||
      word === 'shortly' ||
      (word === 'later' && reading.word(token + 1) !== 'this')
    ) {
      const zoneDay = reading.dates(sentence);
      if (zoneDay.length > 0) return undefined;
      return reading.end({ from: token, to: token, day: reading.today() });
    }
  }
  return undefined;
}

function topicOf(reading: Reading, sentence: number, hit: Hit): Promised['topic'] | undefined {
  if (hit.label === 'call' || hit.label === 'message' || hit.label === 'introduce') return undefined;
  const topics = topicsIn(reading, hit.from, reading.last(sentence));
  if (hit.label === 'send') return topics.includes('resume') && reading.speakers[sentence] === 'candidate' ? 'resume' : undefined;
  return topics.find((topic) => topic !== 'resume' && topic !== 'availability' && topic !== 'status');
}
