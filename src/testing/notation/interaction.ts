import { decisionSchema } from '../../entities/decision.ts';
import type { Scalar } from '../../entities/flat-record.ts';
import { feedbackSchema, type InteractionInput, interactionKinds } from '../../entities/interaction.ts';
import type { LineReader } from './line-reader.ts';
import { takeSignals } from './signals.ts';
import { type Clock, takeWhen } from './when.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Kinds that say something, or nothing. */
export const spoken = ['email', 'sms', 'chat', 'linkedin', 'message', 'call', 'voicemail', 'missed-call', 'interview-held'];
const message = (channel: string): Fields => ({ kind: 'message', channel });
const call = (outcome: string): Fields => ({ kind: 'call', channel: 'phone', outcome });

/** What the words for a kind stand for; every other kind goes by its own name. */
export const shorthand: Readonly<Record<string, Fields>> = {
  email: message('email'),
  sms: message('sms'),
  chat: message('chat'),
  linkedin: message('linkedin'),
  message: message('other'),
  call: call('connected'),
  voicemail: call('voicemail'),
  'missed-call': call('missed'),
};

/** Every word for a kind. */
export const kinds: readonly string[] = [...new Set([...Object.keys(shorthand), ...interactionKinds])];

/** One line: when, who to whom, what, and what it said. */
export function takeInteraction(line: LineReader, clock: Clock, parties: readonly string[], id: string): InteractionInput {
  const at = takeWhen(line, clock);
  const people = kinds.includes(line.peek() ?? '') ? {} : takePeople(line, parties);
  const word = line.takeOneOf(kinds);
  const fields = { ...(shorthand[word] ?? { kind: word }), ...takeOutcome(line, word) };
  const modifiers = takeModifiers(line, clock);
  const says = line.accept(':') ? takeWords(line, clock, parties) : spoken.includes(word) && word !== 'missed-call' ? { signals: [] } : {};
  if (!line.done) line.refuse('invalid-value', 'the end of the line');
  return { id, at, ...people, ...fields, ...modifiers, ...says } as InteractionInput;
}

function takePeople(line: LineReader, parties: readonly string[]): Fields {
  const from = line.peek() === '→' ? {} : { from: line.takeName(parties, 'unknown-party') };
  if (!line.accept('→')) return from;
  const to = [line.takeName(parties, 'unknown-party')];
  while (line.accept(',')) to.push(line.takeName(parties, 'unknown-party'));
  return { ...from, to };
}

function takeOutcome(line: LineReader, word: string): Fields {
  if (word === 'feedback-received') return { outcome: line.takeOneOf(feedbackSchema.options) };
  if (word === 'decision-made') return { outcome: line.takeOneOf(decisionSchema.options) };
  if (word !== 'custom') return {};
  const name = line.take('the name of the custom kind');
  const data: [string, Scalar][] = [];
  for (let pair = takeDatum(line); pair !== undefined; pair = takeDatum(line)) data.push(pair);
  return { name, ...(data.length === 0 ? {} : { data: Object.fromEntries(data) }) };
}

/** `hours=3`, `by="Sam Lee"`, `"a key"=3`: what is quoted is a text. */
function takeDatum(line: LineReader): [string, Scalar] | undefined {
  const named = line.quoted !== undefined && line.peek(1)?.startsWith('=') === true;
  if (!named && line.peek()?.includes('=') !== true) return undefined;
  const name = named ? line.take('a key') : '';
  const text = line.take('a value');
  const sign = text.indexOf('=');
  const [key, value] = [named ? name : text.slice(0, sign), text.slice(sign + 1)];
  return [key, value === '' && line.quoted !== undefined ? line.take('a value') : scalar(value)];
}

/** `true`, `false` or a number where the word is one, else the word. */
export function scalar(word: string): Scalar {
  if (word === 'true' || word === 'false') return word === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}

const flags: Readonly<Record<string, Fields>> = {
  automated: { automated: true },
  bounced: { delivery: 'bounced' },
  sent: { delivery: 'sent' },
  phone: { channel: 'phone' },
  video: { channel: 'video' },
  'in-person': { channel: 'in-person' },
  retracted: { retracted: true },
};

type Modifier = (line: LineReader, clock: Clock) => Fields;

const modifiers: Readonly<Record<string, Modifier>> = {
  ...Object.fromEntries(Object.entries(flags).map(([name, fields]) => [name, () => fields])),
  for: (line, clock) => ({ startsAt: takeWhen(line, clock) }),
  until: (line, clock) => ({ expiresAt: takeWhen(line, clock) }),
  about: (line) => ({ about: line.takeOneOf(['submission', 'naming']) }),
  subject: (line) => ({ subject: line.take('a subject, in quotes') }),
  re: (line) => ({ inReplyTo: line.take('the id of a message') }),
  lasting: (line) => ({ durationMinutes: takeNumber(line, 'a number of minutes') }),
  id: (line) => ({ id: line.take('an id') }),
  seq: (line) => ({ seq: takeNumber(line, 'a whole number') }),
  recorded: (line, clock) => ({ recordedAt: takeWhen(line, clock) }),
};

function takeModifiers(line: LineReader, clock: Clock): Fields {
  let fields: Fields = {};
  while (!line.done && line.peek() !== ':') {
    const name = line.takeOneOf(Object.keys(modifiers));
    fields = { ...fields, ...modifiers[name]!(line, clock) };
  }
  return fields;
}

function takeNumber(line: LineReader, expected: string): number {
  if (!/^-?\d+(?:\.\d+)?$/.test(line.peek() ?? '')) line.refuse('invalid-value', expected);
  return Number(line.take(expected));
}

function takeWords(line: LineReader, clock: Clock, parties: readonly string[]): Fields {
  if (line.accept('words')) {
    line.expect('unknown');
    return {};
  }
  if (line.quoted === undefined) return { signals: takeSignals(line, clock, parties) };
  const body = line.take('a body');
  return line.accept(',', ';') ? { body, signals: takeSignals(line, clock, parties) } : { body };
}
