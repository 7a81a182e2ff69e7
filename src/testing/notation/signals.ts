import { decisionSchema } from '../../entities/decision.ts';
import { helpFormSchema, promiseActionSchema, promiseAfterSchema, type SignalInput, tacticSchema } from '../../entities/signal.ts';
import { questionTopicSchema, topicSchema } from '../../entities/topic.ts';
import { terms } from '../../facts/topic-ledger.ts';
import type { LineReader } from './line-reader.ts';
import { type Clock, takeWhen } from './when.ts';

const topics = topicSchema.options;
const questionTopics = questionTopicSchema.options;

type Read = (line: LineReader, clock: Clock, parties: readonly string[]) => SignalInput[];

const because = (line: LineReader) => (line.accept('because') ? { reason: line.take('a reason, in quotes') } : {});

function joined<Name extends string>(line: LineReader, names: readonly Name[]): Name[] {
  const found = [line.takeOneOf(names)];
  while (line.accept('and')) found.push(line.takeOneOf(names));
  return found;
}

function takeTerms(line: LineReader): readonly (typeof topics)[number][] {
  return line.accept('terms') ? terms : joined(line, topics);
}

/** How each signal is said. */
const verbs: Readonly<Record<string, Read>> = {
  discloses: (line) => {
    const told = takeTerms(line);
    const value = line.accept('as') ? { value: line.take('what was told, in quotes') } : {};
    return told.map((topic) => ({ type: 'disclosure', topic, ...value }));
  },
  withholds: (line) => {
    const kept = takeTerms(line);
    const reason = because(line);
    return kept.map((topic) => ({ type: 'withheld', topic, ...reason }));
  },
  asks: (line) => joined(line, questionTopics).map((topic) => ({ type: 'question', topic })),
  promises: (line, clock) => {
    const action = line.takeOneOf(promiseActionSchema.options);
    const about = line.accept('about') ? { topic: line.takeOneOf(questionTopics) } : {};
    const due = line.accept('by') ? { due: takeWhen(line, clock) } : {};
    const after = line.accept('after') ? { after: line.takeOneOf(promiseAfterSchema.options) } : {};
    return [{ type: 'promise', action, ...about, ...due, ...after }];
  },
  presses: (line, clock) => {
    const tactic = line.takeOneOf(tacticSchema.options);
    const deadline = line.accept('by') ? { deadline: takeWhen(line, clock) } : {};
    return [{ type: 'pressure', tactic, ...deadline, ...because(line) }];
  },
  consents: () => [{ type: 'consent', granted: true }],
  refuses: () => [{ type: 'consent', granted: false }],
  'is-interested': () => [{ type: 'interest' }],
  thanks: () => [{ type: 'acknowledgement' }],
  declines: (line) => [{ type: 'decline', ...because(line) }],
  'opts-out': () => [{ type: 'opt-out' }],
  'wants-call': (line, clock) => {
    const from = line.accept('from') ? { from: takeWhen(line, clock) } : {};
    const until = line.accept('until') ? { until: takeWhen(line, clock) } : {};
    return [{ type: 'callback-request', ...from, ...until }];
  },
  'asks-good-time': () => [{ type: 'good-time' }],
  tells: (line) => [{ type: 'decision', outcome: line.takeOneOf(decisionSchema.options) }],
  'no-news': () => [{ type: 'no-news' }],
  helps: (line) => [{ type: 'help', form: line.takeOneOf(helpFormSchema.options) }],
  names: (line, _, parties) => [{ type: 'names-person', party: line.takeName(parties, 'unknown-party') }],
};

/** What is said: signals with commas between them, each perhaps with who says it. */
export function takeSignals(line: LineReader, clock: Clock, parties: readonly string[]): SignalInput[] {
  const signals: SignalInput[] = [];
  if (line.accept('nothing')) return signals;
  do {
    const names = Object.keys(verbs);
    const speaker = startsWithSpeaker(line, parties) ? { by: line.take('a party') } : {};
    const verb = line.takeOneOf(names);
    for (const signal of verbs[verb]!(line, clock, parties)) signals.push({ ...signal, ...speaker });
  } while (line.accept(',', ';'));
  return signals;
}

/** Whether a party comes next; of one whose id is a verb, too, only where a verb follows. */
function startsWithSpeaker(line: LineReader, parties: readonly string[]): boolean {
  const next = line.peek();
  if (next !== undefined && Object.hasOwn(verbs, next) && !Object.hasOwn(verbs, line.peek(1) ?? '')) return false;
  return parties.includes(line.quoted ?? next ?? '');
}
