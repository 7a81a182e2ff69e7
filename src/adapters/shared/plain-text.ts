/**
 * Returns the text of a value that a file may hold as a text, a number or a yes or no; `undefined` for any other, which may have no text at all.
 *
 * @example
 * plainText(12) //=> '12'
 * plainText({ toString: false }) //=> undefined
 */
export function plainText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
