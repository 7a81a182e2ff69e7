import { plainText } from './plain-text.ts';

/** The character that some programs put before the first header. */
const byteOrderMark = '\uFEFF';

/**
 * Returns the rows of a table as objects whose keys are headers: a list of lists has its headers in the first. Headers are made alike:
 * `Sender Profile URL`, `SENDER_PROFILE_URL` and `senderProfileUrl` are all `senderprofileurl`. What is no row stays as it is.
 *
 * @param table rows as a CSV parser gives them, as objects or as lists
 * @example
 * readTable([['Call Type', 'DATE'], ['Inbound', '2026-03-02']]) //=> [{ calltype: 'Inbound', date: '2026-03-02' }]
 * readTable([{ Call_Type: 'Inbound' }]) //=> [{ calltype: 'Inbound' }]
 */
export function readTable(table: readonly unknown[]): unknown[] {
  return underHeaders(table, plainKey) ?? table.map(withPlainKeys);
}

/**
 * Returns the rows below the first as objects with its cells as keys, or `undefined` where the first is no list. A row that is no list stays
 * as it is, and a cell that is no text heads a column without a name.
 *
 * @param keyOf the key for a header, which has lost its byte order mark
 * @example
 * underHeaders([['Call Type'], ['Inbound']], (header) => header) //=> [{ 'Call Type': 'Inbound' }]
 */
export function underHeaders(table: readonly unknown[], keyOf: (header: string) => string): unknown[] | undefined {
  const [first, ...rest] = table;
  if (!Array.isArray(first)) return undefined;
  const keys = first.map((header) => keyOf((plainText(header) ?? '').replace(byteOrderMark, '')));
  return rest.map((row) => (Array.isArray(row) ? Object.fromEntries(keys.map((key, index) => [key, row[index] as unknown])) : row));
}

/** Returns the row with its keys made alike, as {@link readTable} does; what is no object stays as it is. */
export function withPlainKeys(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [plainKey(key.replace(byteOrderMark, '')), value as unknown]));
}

function plainKey(key: string): string {
  return key.replaceAll(/[\s_-]/g, '').toLowerCase();
}
