/**
 * Returns a text on one line, without what a terminal or a page would obey instead of show: control characters, and marks that turn
 * the direction of writing.
 *
 * @param text any text
 * @example
 * oneLine('Hi Ana,\n\n\u001b[31mred') //=> 'Hi Ana, [31mred'
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/**
 * Returns a text that is not longer than a number of characters; where it was, it ends with `…`, if possible after a word.
 *
 * @param text any text
 * @param most characters, 1 or more
 * @example
 * shortened('the slot is gone', 12) //=> 'the slot is…'
 */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = characters[most - 1] === ' ' ? -1 : cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
