import type { Reading } from '../reading.ts';

/** An amount in digits, the token after it, and whether a "k" or "m" has been counted in. */
export type Figure = { readonly amount: number; readonly to: number; readonly scaled: boolean };

const shape = /R[ \u00a0]?(\d{1,3}(?:[ \u00a0,]\d{3})+|\d+(?:[.,]\d+)?)(?:(k)|mn?)?(?![\p{L}\d])/uy;

/** The South African rand that begin with a token: "R650", "R55 000", "R85k", "R1.2m"; nothing where there are none. */
export function randAt({ text, tokens }: Reading, token: number): Figure | undefined {
  const start = tokens.start[token];
  if (token >= tokens.count || start === undefined || text.charCodeAt(start) !== 82) return undefined;
  shape.lastIndex = start;
  const [whole, digits, thousand] = shape.exec(text) ?? [];
  if (whole === undefined || digits === undefined) return undefined;
  const scaled = /[kmn]$/.test(whole);
  const plain = /[ \u00a0,.]\d{3}$/.test(digits) ? digits.replaceAll(/\D/g, '') : digits.replace(',', '.');
  let to = token + 1;
  while (to < tokens.count && tokens.start[to]! < start + whole.length) to++;
  return { amount: Number(plain) * (thousand !== undefined ? 1e3 : scaled ? 1e6 : 1), to, scaled };
}
