import { wellFormed } from './well-formed.ts';

/**
 * Returns a text percent-encoded, so that it may stand in an address.
 *
 * @param text any text
 * @example
 * encoded('case 1/i1') //=> 'case%201%2Fi1'
 */
export function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text));
}
