import { opportunitySchema } from '../../src/entities/opportunity.ts';
import { type Party, partySchema } from '../../src/entities/party.ts';
import { signalSchema } from '../../src/entities/signal.ts';
import type { Annotate } from '../../src/signals/annotate.ts';
import type { Label, Row } from './learn/rows.ts';

type Count = { right: number; wrong: number; missed: number };
/** What was read of a part of the corpus, against what stands there. */
export type Part = {
  rows: number;
  types: Map<string, Count>;
  keys: Map<string, Count>;
  values: Map<string, { right: number; wrong: number; absent: number }>;
  hard: number;
  alarms: number;
  errors: string[];
};

const mainFields = ['topic', 'tactic', 'outcome', 'granted', 'form', 'action', 'party'];

function keyOf(signal: Label): string {
  if (signal.type === 'promise') return `promise ${String(signal['action'])}`;
  const field = mainFields.find((name) => signal[name] !== undefined);
  return field === undefined ? signal.type : `${signal.type} ${String(signal[field])}`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function partiesOf(row: Row): { parties: Party[]; from: string } {
  const parties = (row.parties ?? []).map((party) => partySchema.parse(party));
  const sender = { id: 'the-sender', role: row.from } as Party;
  return { parties: [...parties, sender], from: sender.id };
}

/** What is wanted of the reader; what is held is in floors.json. */
export const bar = { f1: 0.9, pressure: 0.95, falseAlarms: 0.02 };

const instantFields = ['due', 'deadline', 'from', 'until'];

function bump<Key>(map: Map<Key, Count>, key: Key, what: keyof Count): void {
  const count = map.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  count[what]++;
  map.set(key, count);
}

function valueBump(part: Part, key: string, what: 'right' | 'wrong' | 'absent'): void {
  const count = part.values.get(key) ?? { right: 0, wrong: 0, absent: 0 };
  count[what]++;
  part.values.set(key, count);
}

/** Measures what a reader reads of messages. */
export function measure(rows: readonly Row[], annotate: Annotate): Part {
  const part: Part = { rows: 0, types: new Map(), keys: new Map(), values: new Map(), hard: 0, alarms: 0, errors: [] };
  for (const row of rows) {
    part.rows++;
    const { parties, from } = partiesOf(row);
    const opportunity = row.opportunity === undefined ? undefined : opportunitySchema.parse(row.opportunity);
    const { signals } = annotate(row.body, {
      sentAt: row.sentAt,
      timeZone: row.timeZone,
      subject: row.subject,
      ...(row.channel === 'call-summary' ? { retold: true } : {}),
      from,
      parties,
      opportunity,
    });
    score(part, row, signals);
  }
  return part;
}

function score(part: Part, row: Row, read: readonly Label[]): void {
  const due = new Map(row.signals.map((label) => [keyOf(label), label]));
  const optional = new Set((row.optional ?? []).map(keyOf));
  const got = new Map(read.map((signal) => [keyOf(signal), signal]));
  const errors: string[] = [];
  for (const [key, signal] of got) {
    const type = signal.type;
    const label = due.get(key);
    if (label !== undefined) {
      bump(part.types, type, 'right');
      bump(part.keys, key, 'right');
      scoreValues(part, label, signal, errors);
    } else if (!optional.has(key)) {
      bump(part.types, type, 'wrong');
      bump(part.keys, key, 'wrong');
      errors.push(`  + ${key}  «${String(signal['quote']).replaceAll('\n', ' ').slice(0, 140)}»`);
    }
  }
  for (const [key, label] of due) {
    if (got.has(key)) continue;
    bump(part.types, label.type, 'missed');
    bump(part.keys, key, 'missed');
    errors.push(`  - ${key}${label['value'] === undefined ? '' : `  (${textOf(label['value'])})`}`);
  }
  if (row.hard === true && row.trap !== undefined) {
    part.hard++;
    const allowed = new Set([...due.keys(), ...optional]);
    if (read.some((signal) => signal.type === row.trap && !allowed.has(keyOf(signal)))) {
      part.alarms++;
      errors.push(`  ! false alarm: ${row.trap}`);
    }
  }
  if (errors.length > 0) part.errors.push(`${row.id} ${row.from}: ${row.body.replaceAll('\n', ' ⏎ ').slice(0, 600)}\n${errors.join('\n')}`);
}

function scoreValues(part: Part, label: Label, signal: Label, errors: string[]): void {
  const expected = signalSchema.parse(label) as unknown as Label;
  for (const field of instantFields) {
    if (expected[field] === undefined) continue;
    const right = signal[field] === expected[field];
    valueBump(part, `${label.type}.${field}`, right ? 'right' : signal[field] === undefined ? 'absent' : 'wrong');
    if (!right)
      errors.push(
        `  ~ ${label.type}.${field}: ${JSON.stringify(label[field])}, read ${typeof signal[field] === 'number' ? new Date(signal[field]).toISOString() : String(signal[field])}`,
      );
  }
  if (typeof expected['value'] === 'string') {
    const read = textOf(signal['value']);
    const words = (text: string) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}.,]+/gu, ' ')
        .trim();
    const right = words(read).includes(words(expected['value'])) || (read !== '' && words(expected['value']).includes(words(read)));
    valueBump(part, `${keyOf(label)} value`, right ? 'right' : 'wrong');
    if (!right) errors.push(`  ~ ${keyOf(label)}: «${expected['value']}», read «${read}»`);
  }
}

export const percent = (share: number) => (Number.isNaN(share) ? '    –' : share.toFixed(3).padStart(5));

/** Prints a table of counts. */
export function table(title: string, counts: Map<string, Count>): void {
  console.log(`\n${title.padEnd(32)} right wrong missed  prec.  recall     F1`);
  for (const [key, { right, wrong, missed }] of [...counts].sort(([one], [other]) => one.localeCompare(other))) {
    const precision = right / (right + wrong);
    const recall = right / (right + missed);
    const f1 = (2 * right) / (2 * right + wrong + missed);
    console.log(
      `${key.padEnd(32)} ${String(right).padStart(5)} ${String(wrong).padStart(5)} ${String(missed).padStart(6)}  ${percent(precision)}  ${percent(recall)}  ${percent(f1)}${f1 < (key.startsWith('pressure') ? bar.pressure : bar.f1) ? ' <' : ''}`,
    );
  }
}

const sum = <Count extends Record<string, number>>(maps: readonly Map<string, Count>[]): Map<string, Count> => {
  const all = new Map<string, Count>();
  for (const [key, count] of maps.flatMap((map) => [...map])) {
    const before = all.get(key);
    all.set(
      key,
      before === undefined ? count : (Object.fromEntries(Object.keys(count).map((name) => [name, count[name]! + before[name]!])) as Count),
    );
  }
  return all;
};

/** Prints what was read of a part of the corpus, measured in pieces. */
export function report(name: string, pieces: readonly Part[], withFields: boolean): void {
  const total = (of: (part: Part) => number) => pieces.reduce((all, part) => all + of(part), 0);
  console.log(`\n=== ${name}: ${String(total(({ rows }) => rows))} messages`);
  table('type', sum(pieces.map(({ types }) => types)));
  if (withFields) table('type and field', sum(pieces.map(({ keys }) => keys)));
  console.log(`\n${'values'.padEnd(32)} right wrong absent`);
  for (const [key, { right, wrong, absent }] of sum(pieces.map(({ values }) => values)))
    console.log(`${key.padEnd(32)} ${String(right).padStart(5)} ${String(wrong).padStart(5)} ${String(absent).padStart(6)}`);
  const hard = total((part) => part.hard);
  const alarms = total((part) => part.alarms);
  console.log(
    `\nfalse alarms on hard negatives: ${String(alarms)} of ${String(hard)} (${((100 * alarms) / Math.max(1, hard)).toFixed(1)} %)`,
  );
}
