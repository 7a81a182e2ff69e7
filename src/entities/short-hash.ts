/**
 * Returns a short name for a text that does not show the text: 53 bits of cyrb53 in base 36. It keeps an address out of ids; it is
 * no secret, since who knows the address can work it out.
 *
 * @param text any text
 * @example
 * shortHash('ana@example.org') === shortHash('ana@example.org') //=> true
 * shortHash('ana@example.org') === shortHash('bob@example.org') //=> false
 */
export function shortHash(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return (4294967296 * (second & 2097151) + (first >>> 0)).toString(36);
}
