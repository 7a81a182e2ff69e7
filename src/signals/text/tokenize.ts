import { isDigit, isLetter, isSilent, isSpace, isSymbol } from './characters.ts';
import { readBreak } from './read-break.ts';
import { readDash, readSign, readStop, readSymbol } from './read-mark.ts';
import { readNumber } from './read-number.ts';
import { readWord } from './read-word.ts';
import { type Grammar, Scan } from './scan.ts';
import { flags, type Tokens } from './tokens.ts';

const codesOf = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const stops = codesOf('.!?…？。');
const commas = codesOf(',、，');
const quotes = codesOf('"“”«»');
const dashes = codesOf('-–—‒−‐‑');
const breaks = codesOf(':;()[]•·|');
const signs = codesOf('$£€₹¥%/+&@~');

/**
 * The tokens of the marked parts of a text, written into `out`.
 *
 * @param text - the text
 * @param spans - start and end offsets of the parts to read, in order: `[start, end, start, end, …]`, ends exclusive
 * @param grammar - the words known
 * @param out - room for at least as many tokens as there are characters to read
 */
export function tokenize(text: string, spans: readonly number[], grammar: Grammar, out: Tokens): void {
  const scan = new Scan(text, grammar, out);
  for (let span = 0; span < spans.length; span += 2) {
    scan.from = scan.at = scan.lineStart = spans[span] as number;
    scan.to = spans[span + 1] as number;
    while (scan.at < scan.to) readNext(scan, text.charCodeAt(scan.at));
    scan.close(0);
  }
  out.first[scan.sentences] = scan.count;
  out.count = scan.count;
  out.sentences = scan.sentences;
  out.letters = scan.letters;
}

function readNext(scan: Scan, code: number): void {
  if (code === 32) scan.at++;
  else if (isLetter(code)) readWord(scan);
  else if (isDigit(code)) readNumber(scan);
  else if (code === 10 || code === 13) readBreak(scan);
  else if (isSpace(code) || isSilent(code)) scan.at++;
  else if (stops.has(code)) readStop(scan);
  else if (commas.has(code)) skip(scan, flags.comma);
  else if (quotes.has(code)) skip(scan, flags.quoted);
  else if (dashes.has(code)) readDash(scan);
  else if (isSymbol(code)) readSymbol(scan);
  else if (breaks.has(code)) skip(scan, flags.strong);
  else if (signs.has(code)) readSign(scan);
  else scan.at++;
}

function skip(scan: Scan, flag: number): void {
  scan.flag |= flag;
  scan.at++;
}
