import { plainText } from '../shared/plain-text.ts';
import type { Row } from '../shared/row.ts';

/** Returns the text of a header by its name in lower case, or undefined where the mail has none of that name. */
export type Headers = (name: string) => string | undefined;

/**
 * Returns the headers of a mail: mailparser's `headerLines` or `headers` (a `Map`), postal-mime's `headers` (a list of key and
 * value), or a plain object. Of a header that stands several times, the first.
 */
export function headersOf(row: Row): Headers {
  const found = new Map<string, string>();
  const put = (name: unknown, value: unknown) => {
    const text = textOf(value);
    if (typeof name !== 'string' || text === undefined || found.has(name.toLowerCase())) return;
    found.set(name.toLowerCase(), unfolded(text));
  };
  const lines = row.field('headerLines');
  if (Array.isArray(lines)) for (const { key, line } of lines.map(asRecord)) put(key, afterColon(line));
  const headers = row.field('headers');
  if (headers instanceof Map) for (const [key, value] of headers) put(key, value);
  else if (Array.isArray(headers)) for (const { key, value } of headers.map(asRecord)) put(key, value);
  else for (const [key, value] of Object.entries(asRecord(headers))) put(key, value);
  return (name) => found.get(name);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function afterColon(line: unknown): unknown {
  return typeof line === 'string' ? line.slice(line.indexOf(':') + 1) : undefined;
}

function unfolded(text: string): string {
  return text.replaceAll(/[\r\n\t]/g, ' ').trim();
}

/** The text of a header: mailparser takes some apart into a value with parameters, and gives those that stand twice as a list. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  const { value: text, params } = asRecord(value);
  if (typeof text !== 'string') return undefined;
  return [text, ...Object.entries(asRecord(params)).map(([name, param]) => `${name}=${plainText(param) ?? ''}`)].join('; ');
}
