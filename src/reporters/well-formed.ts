/**
 * Returns a text without halves of characters, which no encoding can write: each is `\ufffd` instead.
 *
 * @param text any text
 * @example
 * wellFormed('a\ud800b') //=> 'a\ufffdb'
 */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
