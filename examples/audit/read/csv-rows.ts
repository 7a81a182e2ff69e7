import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { notUtf8, readLines, textOf } from './lines.ts';
import type { Failed, Read } from './record.ts';

const largestRow = 1 << 24;
const blockSize = 1 << 16;

/** What csv-parse gives: a row, and the line on which it ends. */
interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/**
 * Yields the rows of a table as objects by header, one by one, however large it is. It is separated by commas, semicolons or tabs,
 * whichever its header holds most of. A row that cannot be read is yielded as such, and reading goes on with the next.
 *
 * @param path the file
 * @param onBytes told how many bytes were read so far
 */
export async function* readCsvRows(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<Read | Failed> {
  const failed: Failed[] = [];
  let columns = 0;
  const fail = (error: CsvError) => {
    const failure = failureOf(error, columns);
    // of what has no end the parser tells again and again
    if (failure.line !== undefined || failed.every(({ problem }) => problem !== failure.problem)) failed.push(failure);
  };
  const parser = parse({
    bom: true,
    columns: (header: string[]) => {
      columns = header.length;
      return distinct(header);
    },
    delimiter: delimiterOf(path),
    info: true,
    max_record_size: largestRow,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) fail(error);
    },
  });
  const rows = Readable.from(textIn(path, failed, onBytes)).pipe(parser) as AsyncIterable<Parsed>;
  let end = 1;
  try {
    for await (const { record, info } of rows) {
      while (failed[0]?.line !== undefined) yield failed.shift()!;
      end = info.lines;
      yield { line: end - linesWithin(record), value: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    fail(error);
  }
  // where a quote is never closed, all after the last whole row is lost
  yield* failed.map(({ line = end + 1, problem }) => ({ line, problem }));
}

/** The text of a file in blocks of whole lines: a stream of single lines would be slow. */
function* textIn(path: string, failed: Failed[], onBytes?: (bytes: number) => void): Generator<string> {
  let block = '';
  for (const line of readLines(path, onBytes)) {
    const text = textOf(line.bytes);
    if (text === undefined) failed.push({ line: line.number, problem: notUtf8 });
    block += `${text ?? line.bytes.toString('utf8')}\n`;
    if (block.length >= blockSize) {
      yield block;
      block = '';
    }
  }
  yield block;
}

function delimiterOf(path: string): string {
  const { value } = readLines(path).next();
  const header = value === undefined ? '' : value.bytes.toString('utf8').replaceAll(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

/** The headers, with those that stand several times numbered, so that no column hides another. */
function distinct(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${String(count)})`;
  });
}

function linesWithin(record: Readonly<Record<string, string>>): number {
  let count = 0;
  for (const value of Object.values(record)) if (value.includes('\n')) count += value.split('\n').length - 1;
  return count;
}

function failureOf({ code, lines, record }: CsvError, columns: number): Failed {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { problem: 'a quote is opened and never closed, as if the file had been cut off' };
  if (code === 'CSV_MAX_RECORD_SIZE') return { problem: 'a row of more than 16 MB: a quote is probably opened and never closed' };
  const found = Array.isArray(record) ? ` fields, found ${String(record.length)}` : ' fields';
  return { line: Number(lines), problem: `expected ${String(columns)}${found}, as the header has` };
}
