import { isApostrophe, isSpace } from './text/characters.ts';

const dashes = /[‐-―−]/;
const quotationMarks = /[“”„‟″«»]/;
/** What a quote is put in, or left off with, without standing in the text. */
const wrapping = `"'….* `;

/**
 * Returns where a quote stands in a text, or undefined: as it is, else but for the shape of its quotation marks, apostrophes and
 * dashes and for how wide its white space is and where its lines end, else without the quotation marks or dots around it.
 *
 * @param near - where it is said to begin, in UTF-16 code units
 * @returns offsets of the text, in UTF-16 code units, the end exclusive
 */
export function findQuote(text: string, quote: string, near?: number): { readonly start: number; readonly end: number } | undefined {
  const exact = near !== undefined && text.startsWith(quote, near) ? near : text.indexOf(quote);
  if (exact >= 0) return { start: exact, end: exact + quote.length };
  const { signs, places } = plain(text);
  const stated = near === undefined ? -1 : places.indexOf(near);
  const whole = plain(quote).signs.trim();
  for (const wanted of [whole, unwrapped(whole)]) {
    const first = stated >= 0 && signs.startsWith(wanted, stated) ? stated : signs.indexOf(wanted);
    if (wanted !== '' && first >= 0) return { start: places[first]!, end: places[first + wanted.length - 1]! + 1 };
  }
  return undefined;
}

function unwrapped(quote: string): string {
  let from = 0;
  let to = quote.length;
  while (from < to && wrapping.includes(quote[from]!)) from++;
  while (from < to && wrapping.includes(quote[to - 1]!)) to--;
  return quote.slice(from, to);
}

/** A text with one shape for each sign and one space for all white space, and where in the text each sign of it stands. */
function plain(text: string): { readonly signs: string; readonly places: readonly number[] } {
  let signs = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isBlank = isSpace(text.charCodeAt(at));
    if (isBlank && signs.endsWith(' ')) continue;
    signs += isBlank ? ' ' : shapeOf(text, at);
    places.push(at);
  }
  return { signs, places };
}

function shapeOf(text: string, at: number): string {
  const sign = text[at]!;
  if (isApostrophe(text.charCodeAt(at))) return "'";
  if (dashes.test(sign)) return '-';
  return quotationMarks.test(sign) ? '"' : sign;
}
