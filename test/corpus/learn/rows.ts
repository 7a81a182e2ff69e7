import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A label as the corpus writes it. */
export type Label = Record<string, unknown> & { type: string };

/** A labelled message. */
export type Row = {
  id: string;
  from: 'recruiter' | 'candidate' | 'employer' | 'referrer';
  channel?: string;
  sentAt: string;
  timeZone: string;
  subject?: string;
  body: string;
  opportunity?: unknown;
  parties?: { id: string; role: string; name?: string }[];
  signals: Label[];
  optional?: Label[];
  hard?: boolean;
  trap?: string;
};

/** A few labelled sentences. */
export type Line = {
  from: Row['from'];
  channel?: string;
  text: string;
  labels: string[];
  optional?: string[];
};

const linesOf = <One>(file: URL): One[] =>
  readFileSync(fileURLToPath(file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as One);

/** The messages of a part of the corpus. */
export const messagesOf = (part: string): Row[] => linesOf<Row>(new URL(`../messages/${part}.ndjson`, import.meta.url));

/** The labelled sentences, by the name of their file. */
export function sentencesByFile(): Map<string, Line[]> {
  const folder = new URL('../sentences/', import.meta.url);
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ndjson'))
      .sort()
      .map((name) => [name, linesOf<Line>(new URL(name, folder))]),
  );
}

const mainFields = ['topic', 'tactic', 'outcome', 'granted', 'form', 'action', 'party'];

/** What makes two labels the same: the type and its main field. */
export function keyOfLabel(label: Label): string {
  const { type } = label;
  if (type === 'names-person') return type;
  if (type === 'promise') return `promise:${String(label['action'])}`;
  if (type === 'consent') return label['granted'] === true ? 'consent:given' : 'consent:refused';
  const field = mainFields.find((name) => label[name] !== undefined);
  return field === undefined ? type : `${type}:${String(label[field])}`;
}
