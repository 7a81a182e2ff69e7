import type { Signal } from '../../entities/signal.ts';
import type { Hit, Reading } from '../reading.ts';
import { kinds } from '../text/tokens.ts';
import { type Detector, everyone } from './detector.ts';

/** What a question can be about. */
export type QuestionTopic = Extract<Signal, { type: 'question' }>['topic'];

/** Questions and requests for a fact or a document, by what the answer would be about. */
export const question: Detector = {
  type: 'question',
  from: everyone,
  groups: [],
  counts:
    'a request for a fact or a document, with or without a question mark; the topic is what the answer would be about, pay hoped for apart from pay so far',
  not: 'a request to do something, "let me know", pleasantries, rhetorical questions',
  detect(reading) {
    let listing = false;
    for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
      if (reading.isAside(sentence)) continue;
      const low = reading.first(sentence);
      const high = reading.last(sentence);
      const asked = reading.in('asks', sentence);
      const marked = reading.endsWith(sentence) === 63;
      const field = isField(reading, sentence);
      const recruiting = reading.speakers[sentence] !== 'candidate' && reading.role !== 'candidate';
      if (
        field &&
        recruiting &&
        high - low <= 6 &&
        (listing || topicsIn(reading, low, high).length > 0) &&
        !isQuestionHead(reading, sentence, asked)
      ) {
        emit(reading, sentence, low, high, recruiting);
        continue;
      }
      if (listing && !marked && high - low <= 11 && reading.endsWith(sentence) === 0 && asked.length === 0 && recruiting) {
        emit(reading, sentence, low, high, recruiting);
        continue;
      }
      listing = false;
      if (
        high - low === 1 &&
        reading.isCapital(low) &&
        topicsIn(reading, low, high).length === 0 &&
        !reading.has('asks', undefined, sentence)
      )
        continue;
      const start = marked ? questionStart(reading, low, high) : asked.length > 0 ? low : inverted(reading, low, high) ? low : -1;
      if (start < 0) continue;
      const idle = reading.in('idle', sentence, 'no').filter((hit) => hit.to > start);
      const acts = reading.in('idle', sentence, 'act');
      const found = topicsIn(reading, Math.max(low, start), high);
      if (idle.length > 0 && (asked.length === 0 || marked)) continue;
      if (reading.has('goodTime', 'yes', sentence) && recruiting && reading.found.some(({ signal }) => signal.type === 'good-time'))
        continue;
      if (
        acts.length > 0 &&
        (found.length === 0 ||
          !found.some((topic) => topic !== 'resume' && topic !== 'status' && topic !== 'process' && topic !== 'availability'))
      ) {
        if (!(recruiting && found.includes('availability'))) continue;
      }
      if (isTold(reading, sentence, asked)) continue;
      if (!marked && asked.length > 0 && found.length === 0 && !isHeading(reading, sentence)) {
        if (!asksYesOrNo(reading, sentence)) continue;
      }
      if (isHeading(reading, sentence)) listing = true;
      emit(reading, sentence, Math.max(low, start), high, recruiting);
    }
  },
};

/** The topics that the tokens name, the weaker ones left out. */
export function topicsIn(reading: Reading, low: number, high: number): QuestionTopic[] {
  const topics = new Set<QuestionTopic>();
  for (const hit of reading.of('topics')) if (hit.from >= low && hit.to <= high) topics.add(hit.label as QuestionTopic);
  return [...topics];
}

function emit(reading: Reading, sentence: number, low: number, high: number, recruiting: boolean): void {
  const hits = reading.of('topics').filter((hit) => hit.from >= low && hit.to <= high);
  const topics = settle(new Set(hits.map((hit) => hit.label as QuestionTopic)), recruiting, reading, low, high);
  for (const topic of topics) {
    const hit = hits.find((one) => one.label === topic);
    reading.add({ type: 'question', topic }, low, hit === undefined ? high : Math.max(hit.to, high));
  }
  if (topics.size === 0 && (reading.endsWith(sentence) === 63 || recruiting)) reading.add({ type: 'question', topic: 'other' }, low, high);
}

/** What remains of several topics: who asks decides. */
function settle(topics: Set<QuestionTopic>, recruiting: boolean, reading: Reading, low: number, high: number): Set<QuestionTopic> {
  const has = (topic: QuestionTopic) => topics.has(topic);
  if (recruiting) {
    if (has('pay-expectation') || has('pay-history')) topics.delete('compensation');
    if (has('pay-expectation') && has('pay-history') && !bothPays(reading, low, high))
      topics.delete(firstIs(reading, low, high, 'pay-history') ? 'pay-expectation' : 'pay-history');
    if (has('client')) topics.delete('client');
    if (has('compensation')) {
      topics.delete('compensation');
      if (namesYou(reading, low, high) && topics.size === 0) topics.add('pay-expectation');
    }
    if (has('process') && topics.size > 1) topics.delete('process');
    if (has('process')) topics.delete('process');
    if (has('status') && topics.size > 1) topics.delete('status');
    if (has('resume')) topics.delete('process');
  } else {
    if (has('pay-expectation') || has('pay-history')) topics.add('compensation');
    topics.delete('pay-expectation');
    topics.delete('pay-history');
    if (has('resume')) topics.delete('resume');
    if (has('status') && (has('process') || has('availability') || has('contract-type') || has('client')) && topics.size === 2) {
      if (has('process') && !reading.has('topics', 'status')) topics.delete('status');
      topics.delete('availability');
      if (has('client')) topics.delete('client');
      if (has('process')) topics.delete('process');
    }
    if (has('process')) topics.delete('availability');
    if (has('compensation')) topics.delete('availability');
  }
  return topics;
}

const bothPays = (reading: Reading, low: number, high: number) => {
  const spots = reading.of('topics').filter((hit) => hit.from >= low && hit.to <= high);
  const past = spots.filter((hit) => hit.label === 'pay-history');
  const hoped = spots.filter((hit) => hit.label === 'pay-expectation');
  return past.some((one) => hoped.some((other) => one.to <= other.from || other.to <= one.from));
};

const firstIs = (reading: Reading, low: number, high: number, label: string) =>
  reading.of('topics').find((hit) => hit.from >= low && hit.to <= high && hit.label.startsWith('pay-'))?.label === label;

function namesYou(reading: Reading, low: number, high: number): boolean {
  for (let token = low; token < high; token++) if (reading.is(token, 'you')) return true;
  return false;
}

/** "Current CTC:" on a line of its own. */
function isField(reading: Reading, sentence: number): boolean {
  const { tokens, text } = reading;
  let at = tokens.end[reading.last(sentence) - 1] as number;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 42) at++;
  if (text.charCodeAt(at) !== 58) return false;
  at++;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 95) at++;
  return at >= text.length || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
}

/** A sentence that announces a list of things asked for. */
function isHeading(reading: Reading, sentence: number): boolean {
  if (reading.in('asks', sentence).length === 0) return false;
  const { tokens, text } = reading;
  let at = tokens.end[reading.last(sentence) - 1] as number;
  while (at < text.length && text.charCodeAt(at) === 32) at++;
  if (text.charCodeAt(at) === 58) return true;
  for (let token = reading.first(sentence); token < reading.last(sentence); token++) if (reading.is(token, 'heads')) return true;
  return false;
}

const isQuestionHead = (reading: Reading, sentence: number, asked: readonly Hit[]) =>
  asked.length > 0 && reading.last(sentence) - reading.first(sentence) > 4;

/** Where the question begins: at its question word or inverted verb, else at the last strong break. */
function questionStart(reading: Reading, low: number, high: number): number {
  for (let token = low; token < high; token++) {
    const free = token === low || reading.isParted(token) || reading.is(token - 1, 'pauses');
    if (
      free &&
      (reading.is(token, 'openers') ||
        (reading.is(token, 'auxiliaries') && (reading.is(token + 1, 'followers') || reading.isCapital(token + 1))))
    )
      return token;
  }
  for (let token = high - 1; token > low; token--) if (reading.isStrong(token)) return token;
  return low;
}

/** A question without its mark, as in a text message: "whats the pay", "is it remote". */
function inverted(reading: Reading, low: number, high: number): boolean {
  if (reading.endsWith(reading.sentenceOf(low)) === 33) return false;
  let token = low;
  for (let skipped = 0; skipped < 3 && token < high && reading.is(token, 'pauses'); skipped++) token++;
  for (const at of new Set([low, token, ...starts(reading, low, high)])) {
    if (reading.is(at, 'openers')) {
      const next = at + 1;
      if (
        reading.word(at) === 'when' ||
        reading.word(at) === 'how' ||
        reading.word(at) === 'what' ||
        reading.word(at) === 'where' ||
        reading.word(at) === 'who' ||
        reading.word(at) === 'which' ||
        reading.word(at) === 'why'
      ) {
        if (
          reading.is(next, 'auxiliaries') &&
          reading.word(next) !== 'any' &&
          !(reading.word(at) === 'what' && reading.word(next) === 'i') &&
          !(high - at > 14)
        )
          return true;
        if (reading.word(at) === 'how' && reading.is(next, 'measures')) return true;
        if ((reading.word(at) === 'which' || reading.word(at) === 'what') && reading.is(next, 'whichs') && high - at < 9) return true;
      }
    } else if (
      reading.is(at, 'auxes') &&
      (reading.is(at + 1, 'followers') || reading.is(at + 1, 'anys')) &&
      !(reading.word(at) === 'have' && reading.is(at + 1, 'nouns')) &&
      high - at < 14 &&
      at === token
    )
      return true;
  }
  return false;
}

/** Places after a greeting or a name, where a question may begin. */
function starts(reading: Reading, low: number, high: number): number[] {
  const places: number[] = [];
  for (let token = low + 1; token < Math.min(high, low + 6); token++) {
    if (reading.isParted(token) || (reading.is(low, 'greetings') && token <= low + 3)) places.push(token);
  }
  return places;
}

/** The question is told of, not asked: "you asked whether …". */
function isTold(reading: Reading, sentence: number, asked: readonly Hit[]): boolean {
  if (reading.retold) return false;
  const told = reading.in('guards', sentence, 'reported');
  if (told.length === 0) return false;
  const mark = reading.endsWith(sentence) === 63;
  return !mark && (asked.length === 0 || told.some((report) => asked.some((ask) => ask.from <= report.to && report.from <= ask.to)));
}

function asksYesOrNo(reading: Reading, sentence: number): boolean {
  for (let token = reading.first(sentence); token < reading.last(sentence); token++) {
    const word = reading.word(token);
    if (word === 'yes' && reading.word(token + 1) === 'or') return true;
    if (reading.is(token, 'papers') && reading.tokens.kind[token] === kinds.word && !reading.has('promise', 'send', sentence)) return true;
  }
  return false;
}
