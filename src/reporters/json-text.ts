/** What JSON may hold as it is, and some readers take for the end of a line, a command, or a turn of the writing. */
const obeyed = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Returns a value as JSON that holds no character which a reader of lines or a terminal would obey.
 *
 * @param value what JSON can hold
 * @param indent spaces a level; left out, all is on one line
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
