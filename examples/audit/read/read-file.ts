import { readCsvRows } from './csv-rows.ts';
import { readJsonValues } from './json-values.ts';
import type { Container } from './look.ts';
import { readEml, readMailbox } from './mails.ts';
import type { Failed, Read } from './record.ts';
import { readXml } from './xml.ts';

/** Yields what a file holds, one by one: rows, mails, values. */
export async function* readFile(path: string, container: Container, onBytes?: (bytes: number) => void): AsyncGenerator<Read | Failed> {
  if (container === 'json') yield* readJsonValues(path, onBytes);
  else if (container === 'csv') yield* readCsvRows(path, onBytes);
  else if (container === 'mbox') yield* readMailbox(path, onBytes);
  else if (container === 'xml') yield* readXml(path);
  else yield await readEml(path);
}
