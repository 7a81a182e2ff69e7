import { notUtf8, readLines, textOf } from './lines.ts';
import { parseJson } from './parse-json.ts';
import type { Failed, Read } from './record.ts';

const quote = 34;
const backslash = 92;
const comma = 44;
const openings: ReadonlySet<number> = new Set([91, 123]);
const closings: ReadonlySet<number> = new Set([93, 125]);

/**
 * Yields the items of a JSON list, one by one, however long it is; an item that is no JSON is yielded as such. What follows the list
 * is passed over.
 *
 * @param path the file
 * @param onBytes told how many bytes were read so far
 */
export function* readElements(path: string, onBytes?: (bytes: number) => void): Generator<Read | Failed> {
  let depth = 0;
  let quoted = false;
  let parts: Buffer[] = [];
  let begun: number | undefined;
  let last = 0;
  const item = (): (Read | Failed)[] => {
    const text = textOf(Buffer.concat(parts));
    const line = begun;
    parts = [];
    begun = undefined;
    if (text?.trim() === '') return [];
    const read = text === undefined ? { problem: notUtf8 } : parseJson(text);
    return ['value' in read ? { line, value: read.value } : { line, problem: read.problem }];
  };
  for (const { number, bytes } of readLines(path, onBytes)) {
    last = number;
    let start = 0;
    const keep = (end: number) => {
      if (begun === undefined && end > start && bytes.subarray(start, end).toString('latin1').trim() !== '') begun = number;
      parts.push(bytes.subarray(start, end));
    };
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index]!;
      if (quoted) {
        if (byte === backslash) index += 1;
        else if (byte === quote) quoted = false;
      } else if (byte === quote) quoted = true;
      else if (openings.has(byte)) {
        depth += 1;
        if (depth === 1) start = index + 1;
      } else if (closings.has(byte) || (byte === comma && depth === 1)) {
        if (byte !== comma) depth -= 1;
        if (depth > 0 && byte !== comma) continue;
        keep(index);
        start = index + 1;
        yield* item();
        if (depth === 0) return;
      }
    }
    // no text in JSON goes over a line's end: one that does was cut off
    quoted = false;
    if (depth > 0) keep(bytes.length);
    parts.push(Buffer.from('\n'));
  }
  const cutAt = begun ?? last;
  yield* item().filter((one) => 'value' in one);
  yield { line: cutAt, problem: 'not JSON: it ends in the middle, as if it had been cut off' };
}
