/** A JSON value, or why there is none. */
export type Parsed = { readonly value: unknown } | { readonly problem: string; readonly position?: number | undefined };

/** Returns the value that a text is; the reason why it is none quotes nothing of it, since it may hold what people wrote. */
export function parseJson(text: string): Parsed {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (error) {
    const { message } = error as Error;
    const found = /at position (\d+)/.exec(message)?.[1];
    if (/end of JSON|Unterminated/.test(message) || Number(found) >= json.trimEnd().length)
      return { problem: 'not JSON: it ends in the middle, as if it had been cut off', position: json.length };
    if (found === undefined) return { problem: 'not JSON' };
    const position = Number(found);
    const column = position - json.lastIndexOf('\n', position - 1);
    return { problem: `not JSON: something else was expected at column ${String(column)}`, position };
  }
}
