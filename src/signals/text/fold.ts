const plain = 'aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo/ouuuuypy';

/**
 * The lower-case, accent-free character code of a Latin letter, or the code itself: É and é become e.
 *
 * @param code - a UTF-16 code unit
 */
export function fold(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xc0 && code <= 0xff) return code === 0xd7 || code === 0xf7 ? code : plain.charCodeAt(code - 0xc0);
  return code;
}

/**
 * A word as the vocabulary spells it: lower case, without accents.
 *
 * @param word - any text
 */
export function foldWord(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) folded += String.fromCharCode(fold(word.charCodeAt(at)));
  return folded;
}
