import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
}

/** What makes a file, or a line of it, unreadable, in words for who gave it. */
export class Unreadable extends Error {
  readonly line: number | undefined;

  constructor(reason: string, line?: number) {
    super(reason);
    this.line = line;
  }
}

const chunkSize = 1 << 18;
const longestLine = 1 << 28;
const newline = 10;
const carriageReturn = 13;

/**
 * Yields the lines of a file one by one, however large it is; only the line in hand is kept.
 *
 * @param path the file
 * @param onBytes told how many bytes were read so far
 * @throws {Unreadable} where a line is longer than 256 MB
 */
export function* readLines(path: string, onBytes: (bytes: number) => void = () => undefined): Generator<Line> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(chunkSize);
    let parts: Buffer[] = [];
    let length = 0;
    let number = 0;
    let bytes = 0;
    const line = (): Line => {
      number += 1;
      const whole = Buffer.concat(parts, length);
      parts = [];
      length = 0;
      return { number, bytes: whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole };
    };
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      bytes += read;
      onBytes(bytes);
      const data = chunk.subarray(0, read);
      let start = 0;
      for (let end = data.indexOf(newline); end !== -1; end = data.indexOf(newline, start)) {
        parts.push(data.subarray(start, end));
        length += end - start;
        yield line();
        start = end + 1;
      }
      parts.push(Buffer.from(data.subarray(start)));
      length += read - start;
      if (length > longestLine) throw new Unreadable(`a line longer than ${String(longestLine >> 20)} MB`, number + 1);
    }
    if (length > 0) yield line();
  } finally {
    closeSync(file);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Returns the text that bytes hold, or undefined where they are not UTF-8. */
export function textOf(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Why what `textOf` cannot read is not read. */
export const notUtf8 = 'not UTF-8 text: save the file as UTF-8';
