import { readFileSync } from 'node:fs';
import type { Problems } from './problems.ts';
import { type Line, readLines, UnreadableText } from './read-lines.ts';

/** A JSON value and where it began; without a line it is the whole file. */
export interface Value {
  readonly value: unknown;
  readonly line?: number;
}

/**
 * Yields the JSON values of a file: one a line where its lines are JSON each (NDJSON), else the whole file as one. What cannot be
 * read is noted, and reading goes on with the next line.
 *
 * @param path the file
 * @param problems where it is noted what cannot be read
 * @param onBytes told how many bytes were read so far
 */
export function* readValues(path: string, problems: Problems, onBytes?: (bytes: number) => void): Generator<Value> {
  try {
    const lines = filled(readLines(path, onBytes));
    const first = lines.next();
    if (first.done === true) {
      problems.add({ file: path, reason: 'empty: expected timelines, one a line' });
      return;
    }
    const second = lines.next();
    if (isDocument(first.value, second.done === true ? undefined : second.value)) {
      lines.return(undefined);
      yield* readWhole(path, problems);
      return;
    }
    for (const line of [first.value, ...(second.done === true ? [] : [second.value])]) yield* readLine(path, line, problems);
    for (const line of lines) yield* readLine(path, line, problems);
  } catch (error) {
    if (!(error instanceof UnreadableText) && !(error instanceof Error && 'code' in error)) throw error;
    problems.add({ file: path, line: error instanceof UnreadableText ? error.line : undefined, reason: reasonOf(error) });
  }
}

function reasonOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a folder: give the files in it';
  if (code === 'EACCES') return 'may not be read by this user';
  return error.message;
}

function* filled(lines: Generator<Line>): Generator<Line, undefined> {
  for (const line of lines) if (line.text.trim() !== '') yield line;
  return undefined;
}

/** Whether a file that begins so is one JSON value over several lines; of timelines a line each, every line begins with `{`. */
function isDocument({ text }: Line, second: Line | undefined): boolean {
  if (second === undefined || isJson(text)) return false;
  return text.trimStart().startsWith('[') || !second.text.startsWith('{');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* readLine(file: string, { number, text }: Line, problems: Problems): Generator<Value> {
  const read = parse(text);
  if ('value' in read) yield { value: read.value, line: number };
  else problems.add({ file, line: number, reason: read.reason });
}

function* readWhole(file: string, problems: Problems): Generator<Value> {
  const text = readFileSync(file, 'utf8');
  const read = parse(text);
  if ('value' in read) yield { value: read.value };
  else problems.add({ file, line: read.position === undefined ? undefined : lineAt(text, read.position), reason: read.reason });
}

const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;

/** The value, or why there is none; the reason quotes nothing of the text, which may hold what people wrote. */
function parse(text: string): { value: unknown } | { reason: string; position?: number } {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    const { message } = error as Error;
    if (/end of JSON|Unterminated/.test(message))
      return { reason: 'not JSON: it ends in the middle, as if it had been cut off', position: json.length };
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position === undefined) return { reason: 'not JSON' };
    const column = Number(position) - json.lastIndexOf('\n', Number(position) - 1);
    return { reason: `not JSON: something else was expected at column ${String(column)}`, position: Number(position) };
  }
}
