import type { Reader } from './reader.ts';
import { kinds, type Tokens } from './text/tokens.ts';
import { tongueOf } from './tongue.ts';

/**
 * Whether a text can be in the reader's language: a few common words of another language, or another script, say no.
 *
 * @param tokens - the text, taken apart
 * @param reader - the reader
 * @param text - the text
 */
export function isReadable(tokens: Tokens, reader: Reader, text: string): boolean {
  const { tongues } = reader;
  let known = 0;
  let own = 0;
  let other = 0;
  let words = 0;
  let script = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== kinds.word) continue;
    words++;
    const tongue = tongues[tokens.word[token]!]!;
    if (tongue === tongueOf.common) own++;
    else {
      if (tongue === tongueOf.known) known++;
      else if (tongue === tongueOf.foreign) other++;
      if (text.charCodeAt(tokens.start[token]!) >= 0x370) script++;
    }
  }
  known += own;
  if (words === 0) return true;
  if (script * 2 > words) return false;
  if (other >= 2 && other > own) return false;
  if (known === 0 && (words >= 4 || other > 0)) return false;
  return !(words >= 6 && known + other < words * 0.2 && own === 0);
}
