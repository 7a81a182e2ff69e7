import { readFileSync, statSync } from 'node:fs';
import { readElements } from './elements.ts';
import { notUtf8, readLines, textOf, Unreadable } from './lines.ts';
import { parseJson } from './parse-json.ts';
import type { Failed, Read } from './record.ts';

const largestDocument = 1 << 28;

/**
 * Yields the values in a file of JSON: one a line where each line is JSON (NDJSON), the items of a list, or the one value that it is.
 * Lines and lists are read one by one, however large the file is. What cannot be read is yielded as such, and reading goes on after it.
 *
 * @param path the file
 * @param onBytes told how many bytes were read so far
 */
export function* readJsonValues(path: string, onBytes?: (bytes: number) => void): Generator<Read | Failed> {
  const [first, second] = firstLines(path);
  if (first === undefined) return;
  if (first.trimStart().startsWith('[') && (second === undefined || !isJson(first))) yield* readElements(path, onBytes);
  else if (second !== undefined && !isJson(first) && !second.startsWith('{')) yield readWhole(path);
  else yield* readByLine(path, onBytes);
}

/** The first two lines that hold something. */
function firstLines(path: string): string[] {
  const found: string[] = [];
  for (const line of readLines(path)) {
    const text = line.bytes.toString('utf8').replace(/^\uFEFF/, '');
    if (text.trim() !== '' && found.push(text) === 2) break;
  }
  return found;
}

function isJson(text: string): boolean {
  return 'value' in parseJson(text);
}

function* readByLine(path: string, onBytes?: (bytes: number) => void): Generator<Read | Failed> {
  for (const line of readLines(path, onBytes)) {
    const text = textOf(line.bytes);
    if (text === undefined) yield { line: line.number, problem: notUtf8 };
    else if (text.trim() !== '') {
      const read = parseJson(text);
      yield 'value' in read ? { line: line.number, value: read.value } : { line: line.number, problem: read.problem };
    }
  }
}

function readWhole(path: string): Read | Failed {
  if (statSync(path).size > largestDocument) {
    throw new Unreadable(`one JSON value of more than ${String(largestDocument >> 20)} MB: write it as a list, or one value a line`);
  }
  const text = textOf(readFileSync(path));
  if (text === undefined) return { problem: notUtf8 };
  const read = parseJson(text);
  if ('value' in read) return { value: read.value };
  return { line: text.slice(0, read.position).split('\n').length, problem: read.problem };
}
