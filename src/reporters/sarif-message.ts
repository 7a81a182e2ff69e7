import { oneLine } from './one-line.ts';

/**
 * Returns a text as a message of SARIF, which takes words in brackets for links and words in braces for gaps to fill.
 *
 * @param text any text
 * @example
 * sarifMessage('{0} [a](b)') //=> { text: '{{0}} \\[a\\](b)' }
 */
export function sarifMessage(text: string): { readonly text: string } {
  return {
    text: oneLine(text)
      .replaceAll(/[\\[\]]/g, '\\$&')
      .replaceAll(/[{}]/g, '$&$&'),
  };
}
