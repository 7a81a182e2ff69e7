import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Label, Row } from './rows.ts';

/** A line of a message: what it says, by its words in the message that they stand in. */
export type ThreadLine = { readonly text: string; readonly labels: readonly string[]; readonly optional: readonly string[] };

/** A message labelled line by line. A line without a label says nothing of note. */
export type Thread = {
  readonly id: string;
  readonly from: Row['from'];
  readonly channel: string;
  readonly lines: readonly ThreadLine[];
};

const topics = ['client', 'location', 'compensation', 'contract-type', 'process', 'status'];

/** The fields of each type that a line may carry; a type without fields stands for itself. */
const fields: Readonly<Record<string, readonly string[]>> = {
  acknowledgement: [],
  away: [],
  'callback-request': [],
  consent: ['given', 'refused', 'withdrawn'],
  decision: ['rejected', 'selected', 'on-hold', 'position-closed'],
  decline: ['', 'reason'],
  disclosure: topics,
  'good-time': [],
  help: ['feedback', 'advice', 'introduction'],
  interest: [],
  'names-person': [],
  'no-news': [],
  'opt-out': [],
  pressure: ['deadline-demand', 'threat-of-loss', 'guilt', 'pestering', 'belittling', 'exploding-offer'],
  promise: ['answer', 'call', 'introduce', 'message', 'send'],
  question: [...topics, 'availability', 'other', 'pay-expectation', 'pay-history', 'resume'],
  withheld: topics,
};

/** Every label of a line. */
export const knownLabels: ReadonlySet<string> = new Set(
  Object.entries(fields).flatMap(([type, list]) =>
    list.length === 0 ? [type] : list.map((field) => (field === '' ? type : `${type}:${field}`)),
  ),
);

const roles: ReadonlySet<string> = new Set(['recruiter', 'employer', 'candidate', 'referrer']);
const channels: ReadonlySet<string> = new Set(['email', 'sms', 'chat', 'linkedin', 'phone', 'call-summary']);

/**
 * The messages of a file of threads, and what is wrong with it, a line a fault.
 *
 * @param file - the name of the file
 * @param text - what stands in it: `== role channel`, then a line a sentence, each with its labels behind ` | `
 */
export function parseThreads(file: string, text: string): { threads: Thread[]; faults: string[] } {
  const threads: Thread[] = [];
  const faults: string[] = [];
  let lines: ThreadLine[] | undefined;
  text.split('\n').forEach((written, index) => {
    const line = written.trim();
    const fault = (what: string): void => {
      faults.push(`${file}:${String(index + 1)}: ${what}`);
    };
    if (line === '') return;
    if (line.startsWith('== ')) {
      const [from = '', channel = ''] = line.slice(3).split(' ');
      if (!roles.has(from) || !channels.has(channel)) fault(`expected a role and a channel, received \`${line}\``);
      lines = [];
      threads.push({ id: `threads/${file}:${String(threads.length + 1)}`, from: from as Row['from'], channel, lines });
      return;
    }
    if (lines === undefined) {
      fault('a line before the first message');
      return;
    }
    const bar = line.lastIndexOf(' | ');
    const codes = bar < 0 ? [] : line.slice(bar + 3).split(/\s+/);
    // a bar of the message's own, as in a signature
    const isLabelled = codes.some((code) => /^[a-z]+[a-z:-]*\??$/.test(code) && knownLabels.has(code.replace('?', '')));
    if (!isLabelled) {
      if (codes.length > 0 && codes.every((code) => /^[a-z-]+:[a-z-]+\??$/.test(code))) fault(`unknown labels \`${codes.join(' ')}\``);
      lines.push({ text: line, labels: [], optional: [] });
      return;
    }
    for (const code of codes) if (!knownLabels.has(code.replace('?', ''))) fault(`unknown label \`${code}\``);
    const known = codes.filter((code) => knownLabels.has(code.replace('?', '')));
    lines.push({
      text: line.slice(0, bar).trim(),
      labels: known.filter((code) => !code.endsWith('?')),
      optional: known.filter((code) => code.endsWith('?')).map((code) => code.slice(0, -1)),
    });
  });
  return { threads: threads.filter((thread) => thread.lines.length > 0), faults };
}

/** The labelled messages of the corpus, and what is wrong with their files. */
export function readThreads(): { threads: Thread[]; faults: string[] } {
  const folder = new URL('../threads/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const parsed = files.map((name) => parseThreads(name, readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')));
  return { threads: parsed.flatMap(({ threads }) => threads), faults: parsed.flatMap(({ faults }) => faults) };
}

/**
 * A message as it was sent, and where each of its lines begins: a line that ends with no mark ends its paragraph, so that none runs
 * into the next.
 */
export function joinLines({ lines }: Thread): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += `${line.text}${/[.?!,:]["”')]*$/.test(line.text) ? '\n' : '\n\n'}`;
  }
  return { text: text.trimEnd(), starts };
}

const fieldNames: Readonly<Record<string, string>> = {
  decision: 'outcome',
  disclosure: 'topic',
  help: 'form',
  pressure: 'tactic',
  promise: 'action',
  question: 'topic',
  withheld: 'topic',
};

/** A label as a signal of its message. */
function signalOf(label: string): Label {
  const [type = '', field = ''] = label.split(':');
  if (type === 'consent') return { type, granted: field === 'given' };
  const name = fieldNames[type];
  return name === undefined ? { type } : { type, [name]: field };
}

/** A message of threads as one labelled message: what any of its lines says. Who is named is not told, and an absence says nothing. */
export function rowOf(thread: Thread): Row {
  const { id, from, channel, lines } = thread;
  const isAway = lines.some(({ labels }) => labels.includes('away'));
  const due = [...new Set(lines.flatMap(({ labels }) => labels))].filter((label) => label !== 'names-person' && label !== 'away');
  const optional = [...new Set(lines.flatMap((line) => line.optional))].filter((label) => label !== 'away');
  return {
    id,
    from,
    channel,
    sentAt: '2026-03-03T10:00:00Z',
    timeZone: 'Europe/London',
    body: joinLines(thread).text,
    signals: isAway ? [] : due.map(signalOf),
    optional: optional.map(signalOf),
  };
}
