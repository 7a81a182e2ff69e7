import { exampleCases } from '../../../examples/logs/example-log.ts';
import { opportunitySchema } from '../../../src/entities/opportunity.ts';
import { partySchema } from '../../../src/entities/party.ts';
import { detectors } from '../../../src/signals/detectors/index.ts';
import { featureKinds, firstIn, keyOf, kindIn, type Side } from '../../../src/signals/model/features.ts';
import type { Reader } from '../../../src/signals/reader.ts';
import { Reading } from '../../../src/signals/reading.ts';
import { isHtml, plainFromHtml } from '../../../src/signals/text/html.ts';
import { newWords } from '../../../src/signals/text/new-words.ts';
import { tokenize } from '../../../src/signals/text/tokenize.ts';
import { sumsOf, traitsOfSum } from '../../../src/signals/values/money.ts';
import { namesIn } from '../../../src/signals/values/names.ts';
import { allExamples } from '../../signals/all-examples.ts';
import { keyOfLabel, type Label, messagesOf, type Row, sentencesByFile } from './rows.ts';
import { joinLines, readThreads } from './threads.ts';

/** A labelled text to learn from. */
export type Source = {
  id: string;
  file: string;
  from: Row['from'];
  channel: string;
  text: string;
  labels: string[];
  optional: string[];
  /** What is named, where that is known: of the client, the place, the pay. */
  values: Record<string, string>;
  row?: Row;
  /** The one type that it is an example of: of others it tells nothing. */
  only?: string;
  /** Where its lines begin, and what each says: they are then learnt from one by one. */
  lines?: { start: number; labels: string[]; optional: string[] }[];
};

/** What a label is looked for in: sentences, names or sums. */
export type Part = 'sentences' | 'names' | 'sums' | 'asRecruiter';

/** A text as features: each label stands in at least one of its parts. */
export type Example = {
  readonly id: string;
  readonly file: string;
  readonly side: Side;
  readonly text: string;
  readonly labels: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly parts: Record<Part, Int32Array[]>;
  /** The words of each name and sum, and which of the sentences it stands in. */
  readonly written: Record<'names' | 'sums', { words: string; sentence: number }[]>;
  readonly values: Record<string, string>;
  /** The types of all that the whole message says, of which this may be a line. */
  readonly said: ReadonlySet<string>;
  readonly only?: string;
};

const sameAs: Readonly<Record<string, string>> = { 'consent:withdrawn': 'consent:refused', 'decline:reason': 'decline' };
const named: Readonly<Record<string, string>> = {
  'disclosure:client': 'name:client',
  'disclosure:location': 'name:place',
  'disclosure:compensation': 'sum:pay',
};

const learnable = (labels: readonly string[]): string[] => labels.map((label) => named[label] ?? sameAs[label] ?? label);

/** Types of which it is learnt apart whether they are said, and then of what. */
export const layered: ReadonlySet<string> = new Set(['question', 'promise', 'pressure', 'decision', 'withheld', 'help']);

/** The type of which a label tells the field, if it is learnt so. */
export function layerOf(label: string): string | undefined {
  const type = label.split(':')[0]!;
  return label !== type && layered.has(type) ? type : undefined;
}

const onlyCandidates = new Set(['consent', 'interest', 'decline', 'opt-out']);
const everybody = new Set(['question', 'promise', 'callback-request', 'acknowledgement', 'away']);

/** All labelled texts that may be learnt from: never the kept messages. */
export function sources(): Source[] {
  const all: Source[] = messagesOf('tune').map((row) => ({
    id: row.id,
    file: 'messages',
    from: row.from,
    channel: row.channel ?? 'email',
    text: row.body,
    labels: learnable(row.signals.map(keyOfLabel)),
    optional: learnable((row.optional ?? []).map(keyOfLabel)),
    values: Object.fromEntries(
      row.signals.filter(({ value }) => typeof value === 'string').map((label) => [named[keyOfLabel(label)] ?? '', String(label['value'])]),
    ),
    row,
  }));
  for (const [file, lines] of sentencesByFile())
    lines.forEach((line, index) => {
      all.push({
        id: `${file}:${String(index + 1)}`,
        file,
        from: line.from,
        channel: line.channel ?? 'email',
        text: line.text,
        labels: learnable(line.labels),
        optional: learnable(line.optional ?? []),
        values: {},
      });
    });
  for (const { id, parties = [], interactions } of exampleCases) {
    for (const one of interactions) {
      if (!('body' in one) || one.body === undefined) continue;
      const from = parties.find((party) => party.id === one.from)?.role;
      const channel = one.kind === 'call' ? 'call-summary' : 'email';
      const signals = (one.signals ?? []) as Label[];
      if (from === undefined) continue;
      const values = signals
        .filter(({ value }) => typeof value === 'string')
        .map((label) => [named[keyOfLabel(label)] ?? '', String(label['value'])]);
      const row = { parties } as unknown as Row;
      const labels = learnable(signals.map(keyOfLabel));
      all.push({
        id: `log:${id}:${one.id}`,
        file: 'log',
        from,
        channel,
        text: one.body,
        labels,
        optional: [],
        values: Object.fromEntries(values),
        row,
      });
    }
  }
  for (const [type, { yes, no }] of Object.entries(allExamples)) {
    [...yes, ...no].forEach(({ text, from = 'recruiter', field }, index) => {
      const label =
        field === undefined
          ? type
          : type === 'consent'
            ? field === true
              ? 'consent:given'
              : 'consent:refused'
            : `${type}:${String(field)}`;
      all.push({
        id: `examples:${type}:${String(index)}`,
        file: 'examples',
        from,
        channel: 'email',
        text,
        labels: index < yes.length ? learnable([label]) : [],
        optional: [],
        values: {},
        only: type,
      });
    });
  }
  for (const thread of readThreads().threads) {
    const { id, from, channel } = thread;
    const { text, starts } = joinLines(thread);
    const lines = thread.lines.map(({ labels, optional }, index) => ({
      start: starts[index]!,
      labels: learnable(labels),
      optional: learnable(optional),
    }));
    for (const line of lines) for (const labels of [line.labels, line.optional]) addTypes(labels);
    const labels = lines.flatMap((line) => line.labels);
    all.push({ id, file: 'threads', from, channel, text, labels, optional: [], values: {}, lines });
  }
  for (const source of all) {
    for (const labels of [source.labels, source.optional]) addTypes(labels);
    if (sideOf(source) === 'anybody' && source.from !== 'candidate') source.labels.push('retold');
    else if (source.channel === 'phone') source.optional.push('retold');
  }
  return all;
}

function addTypes(labels: string[]): void {
  for (const type of new Set(labels.map((label) => label.split(':')[0]!)))
    if (layered.has(type) && !labels.includes(type)) labels.push(type);
}

/** Who speaks in a text: of a call retold, both. */
export function sideOf({ channel, from, labels }: Source): Side {
  if (from === 'candidate') return 'candidate';
  if (from === 'referrer' || channel === 'call-summary') return 'anybody';
  return labels.some((label) => onlyCandidates.has(label.split(':')[0]!)) ? 'anybody' : 'recruiting';
}

/** The type of signal that a label is of. */
const typeOf = (label: string): string => {
  const type = label.split(':')[0]!;
  return type === 'name' || type === 'sum' ? 'disclosure' : type;
};

const unlessOf = new Map<string, ReadonlySet<string>>(
  detectors.flatMap(({ type, unless }) => (unless === undefined ? [] : [[type, unless]])),
);

/** Whether a message says what keeps it from carrying a label, whatever its lines say: nothing is then learnt from their lack of it. */
export function isSpoilt({ said }: Example, label: string): boolean {
  const unless = unlessOf.get(typeOf(label));
  return unless !== undefined && [...said].some((type) => unless.has(type));
}

/** Whether a text can carry a label, by who wrote it. */
export function mayCarry({ side, only }: Example, label: string): boolean {
  const type = label.split(':')[0]!;
  if (only !== undefined && only !== typeOf(label)) return false;
  if (type === 'retold') return side !== 'candidate';
  if (side === 'anybody' || everybody.has(type)) return true;
  return onlyCandidates.has(type) === (side === 'candidate');
}

/** What a label is looked for in. */
export const partOf = (label: string): Part =>
  label === 'retold' ? 'asRecruiter' : label.startsWith('name:') ? 'names' : label.startsWith('sum:') ? 'sums' : 'sentences';

/** The part of a text that a reader reads. */
export function readable(text: string, reader: Reader): { text: string; spans: number[] } {
  const plain = isHtml(text) ? plainFromHtml(text).text : text;
  return { text: plain, spans: newWords(plain, reader.lexicon.mail) };
}

/** Numbers for features, from 0 on, in the order of their coming. */
export class Numbers {
  readonly keys: number[] = [];
  private readonly ids = new Map<number, number>();
  idOf(key: number): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

/** A text as features: an example, or one for each of its lines. */
export function examplesOf(source: Source, reader: Reader, numbers: Numbers): Example[] {
  const side = sideOf(source);
  const { text, spans } = readable(source.text, reader);
  const room = reader.borrow();
  tokenize(text, spans, reader.grammar, room.tokens);
  const readAs = (as: Side): Reading =>
    new Reading(reader, text, room, {
      role: as === 'anybody' ? undefined : as === 'candidate' ? 'candidate' : source.from === 'employer' ? 'employer' : 'recruiter',
      from: undefined,
      parties: (source.row?.parties ?? []).map((party) => partySchema.parse(party)),
      opportunity: source.row?.opportunity === undefined ? undefined : opportunitySchema.parse(source.row.opportunity),
      sentAt: 0,
      timeZone: 'UTC',
    });
  const featuresOf = (keys: Int32Array): Int32Array => Int32Array.from(new Set(keys), (key) => numbers.idOf(key));
  const reading = readAs(side);
  const starts = source.lines?.map(({ start }) => start) ?? [0];
  const lines = starts.map(
    (): Pick<Example, 'parts' | 'written'> => ({
      parts: { sentences: [], names: [], sums: [], asRecruiter: [] },
      written: { names: [], sums: [] },
    }),
  );
  let line = 0;
  for (let sentence = 0; sentence < room.tokens.sentences; sentence++) {
    while (line + 1 < starts.length && room.tokens.start[room.tokens.first[sentence]!]! >= starts[line + 1]!) line++;
    const { parts, written } = lines[line]!;
    parts.sentences.push(featuresOf(reading.features(sentence)));
    if (side === 'candidate') continue;
    for (const name of namesIn(reading, sentence)) {
      parts.names.push(featuresOf(reading.featuresAround(name, sentence, name.traits)));
      written.names.push({ words: reading.slice(name.from, name.to), sentence: parts.sentences.length - 1 });
    }
    for (const sum of sumsOf(reading, sentence)) {
      parts.sums.push(featuresOf(reading.featuresAround(sum, sentence, traitsOfSum(sum))));
      written.sums.push({ words: reading.slice(sum.from, sum.to), sentence: parts.sentences.length - 1 });
    }
  }
  const asRecruiter: Int32Array[] = [];
  if (side === 'anybody' && source.from !== 'candidate') {
    const other = readAs('recruiting');
    for (let sentence = 0; sentence < room.tokens.sentences; sentence++) asRecruiter.push(featuresOf(other.features(sentence)));
  } else if (side === 'recruiting') asRecruiter.push(...lines.flatMap(({ parts }) => parts.sentences));
  reader.giveBack(room);
  const { id, file, values, only } = source;
  const whole = { id, file, side, text, values, said: new Set(source.labels.map(typeOf)) };
  if (source.lines === undefined) {
    const { parts, written } = lines[0]!;
    const labels = new Set(source.labels);
    const optional = new Set(source.optional);
    return [{ ...whole, labels, optional, parts: { ...parts, asRecruiter }, written, ...(only === undefined ? {} : { only }) }];
  }
  const ofLines = source.lines.map(({ labels, optional }, index) => ({
    ...whole,
    labels: new Set(labels),
    optional: new Set(optional),
    ...lines[index]!,
  }));
  const retold = source.labels.filter((label) => label === 'retold');
  const parts = { sentences: [], names: [], sums: [], asRecruiter };
  const ofAll = {
    ...whole,
    labels: new Set(retold),
    optional: new Set(source.optional),
    parts,
    written: { names: [], sums: [] },
    only: 'retold',
  };
  return [...ofLines.filter(({ parts }) => parts.sentences.length > 0), ofAll];
}

/** Leaves out the features of only one text, pairs of only two, and words of which but one form is met beside their stem. */
export function dropRare(examples: readonly Example[], numbers: Numbers, { terms, vocabulary }: Reader): void {
  const counts = new Int32Array(numbers.keys.length);
  for (const { parts } of examples)
    for (const id of new Set(Object.values(parts).flatMap((lists) => lists.flatMap((ids) => [...ids])))) counts[id]!++;
  const isKept = numbers.keys.map((key, id) => {
    const kind = kindIn(key);
    if (counts[id]! < (kind === featureKinds.next ? 3 : 2)) return false;
    if (kind !== featureKinds.exact) return true;
    const rough = terms.coarse[vocabulary.idOf(terms.names[firstIn(key)]!)]!;
    return counts[id] !== counts[numbers.idOf(keyOf(featureKinds.coarse, rough))];
  });
  for (const { parts } of examples) {
    for (const part of Object.keys(parts) as Part[]) parts[part] = parts[part].map((ids) => ids.filter((id) => isKept[id]));
  }
}
