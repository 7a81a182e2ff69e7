import { closeSync, openSync, readSync } from 'node:fs';

/** A stretch of a file, in bytes; `to` is excluded. */
export interface Range {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

const chunkSize = 1 << 18;
const newline = 10;

/** Returns ranges of about the same length that together are the file. */
export function rangesOf(path: string, size: number, count: number): Range[] {
  const edge = (index: number): number => Math.floor((size * index) / count);
  return Array.from({ length: count }, (_, index) => ({ path, from: edge(index), to: edge(index + 1) }));
}

/** Yields the lines that begin in a range; the last of them may end behind it, as the first of the next range begins behind its edge. */
export function* linesInRange({ path, from, to }: Range): Generator<string> {
  if (from >= to) return;
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(chunkSize);
    let parts: Buffer[] = [];
    // a line begins here if one ends just before
    let at = from === 0 ? 0 : from - 1;
    let begun = from === 0;
    for (let read = readSync(file, chunk, 0, chunkSize, at); read > 0; read = readSync(file, chunk, 0, chunkSize, at)) {
      const data = chunk.subarray(0, read);
      let start = 0;
      for (let end = data.indexOf(newline); end !== -1; end = data.indexOf(newline, start)) {
        if (begun) {
          parts.push(data.subarray(start, end));
          yield Buffer.concat(parts).toString('utf8');
        }
        parts = [];
        start = end + 1;
        if (at + start >= to) return;
        begun = true;
      }
      if (begun) parts.push(Buffer.from(data.subarray(start)));
      at += read;
    }
    if (begun && parts.length > 0) yield Buffer.concat(parts).toString('utf8');
  } finally {
    closeSync(file);
  }
}
