import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** A file, or a line of it, that is no text that can be read. */
export class UnreadableText extends Error {
  readonly line: number | undefined;

  constructor(reason: string, line?: number) {
    super(reason);
    this.line = line;
  }
}

const chunkSize = 1 << 18;
const longestLine = 1 << 28;
const newline = 10;

/**
 * Yields the lines of a file one by one, however large it is; only the line in hand is kept.
 *
 * @param path the file
 * @param onBytes told how many bytes were read so far
 * @throws {UnreadableText} where the file is not text
 */
export function* readLines(path: string, onBytes: (bytes: number) => void = () => undefined): Generator<Line> {
  const file = openSync(path, 'r');
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
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
      return { number, text: decode(decoder, whole, number) };
    };
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      bytes += read;
      onBytes(bytes);
      const data = chunk.subarray(0, read);
      if (data.includes(0)) throw new UnreadableText('not text: it holds zero bytes, as binary files do');
      let start = 0;
      for (let end = data.indexOf(newline); end !== -1; end = data.indexOf(newline, start)) {
        parts.push(data.subarray(start, end));
        length += end - start;
        yield line();
        start = end + 1;
      }
      parts.push(Buffer.from(data.subarray(start)));
      length += read - start;
      if (length > longestLine)
        throw new UnreadableText(`longer than ${String(longestLine >> 20)} MB: write one timeline a line`, number + 1);
    }
    if (length > 0) yield line();
  } finally {
    closeSync(file);
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer, number: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UnreadableText('not UTF-8 text: save the file as UTF-8', number);
  }
}
