import { isApostrophe, isCapital, isDigit, isLetter, isSilent, isSpace, isTrailing, isWebName, plainLetters } from './characters.ts';
import { fold } from './fold.ts';
import type { Scan } from './scan.ts';
import { flags, kinds } from './tokens.ts';
import { hashOn } from './vocabulary.ts';

/** Reads a word, what is contracted with it, or the link that it begins. */
export function readWord(scan: Scan): void {
  const { text, to, out } = scan;
  const { vocabulary } = scan.grammar;
  const { spelling } = out;
  const start = scan.at;
  let at = start;
  let size = 0;
  let hash = 0;
  let code = 0;
  for (;;) {
    let letter = 1;
    while (at < to && (code = text.charCodeAt(at)) < 0x80 && (letter = plainLetters[code]!) !== 0) {
      spelling[size++] = letter;
      hash = hashOn(hash, letter);
      at++;
    }
    if (at === to || code === 32) break;
    if (code >= 0x80 && isLetter(code) && !isSilent(code)) {
      spelling[size++] = fold(code);
      hash = hashOn(hash, fold(code));
    } else if (!isSilent(code) && !(code === 46 && isInitial(scan, start, at)) && !(code === 45 && isForm(scan, start, at))) break;
    at++;
  }
  scan.at = at;
  const shape = shapeOf(text, start, at);
  const id = vocabulary.find(spelling, size, hash);
  const single = vocabulary.single[id]!;
  if (single >= 0) scan.push(single, start, at, kinds.word, shape);
  else if (isAsWritten(scan, id)) scan.push(id, start, at, kinds.word, shape);
  else for (const [part, word] of vocabulary.spells[id]!.entries()) scan.push(word, start, at, kinds.word, part === 0 ? shape : 0);
  if (at === to || code === 32) return;
  readContraction(scan);
  if (isLink(scan, start)) readLink(scan, start);
}

/** "email id", "is ill": whether a spelling of several words stands for itself behind the last one. */
const isAsWritten = ({ grammar, out, count, sentenceStart }: Scan, id: number): boolean =>
  count > sentenceStart && grammar.asWritten.get(id)?.[out.word[count - 1]!] === 1;

/** Whether a word begins with a capital letter, and whether it is of several, and of nothing else. */
function shapeOf(text: string, start: number, end: number): number {
  if (!isCapital(text.charCodeAt(start))) return 0;
  let capitals = 1;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isCapital(code)) capitals++;
    else if (code !== 46) return flags.capital;
  }
  return capitals > 1 ? flags.capital | flags.upper : flags.capital;
}

/** "p.m.", "U.S.", "e.g.": a dot between single letters is no end. */
function isInitial(scan: Scan, start: number, at: number): boolean {
  return isLetter(scan.code(at + 1)) && (at === start + 1 || scan.code(at - 2) === 46) && !isLetter(scan.code(at + 2));
}

/** "W-2", "H-1B": a letter, a hyphen and a number are one word; but not "18k-22k". */
function isForm(scan: Scan, start: number, at: number): boolean {
  return at === start + 1 && isDigit(scan.code(at + 1)) && !(start > scan.from && isDigit(scan.text.charCodeAt(start - 1)));
}

/** "'ll", "'ve", "n't" */
function readContraction(scan: Scan): void {
  const { at, grammar, out } = scan;
  if (!isApostrophe(scan.code(at)) || !isLetter(scan.code(at + 1))) return;
  let end = at + 1;
  let ending = '';
  while (isLetter(scan.code(end)) && end < at + 4) ending += String.fromCharCode(fold(scan.code(end++)));
  const means = grammar.endings.get(ending);
  if (means === undefined || isLetter(scan.code(end))) return;
  if (ending === 't') {
    const verb = grammar.beforeNot.get(out.word[scan.count - 1] as number);
    if (verb !== undefined) out.word[scan.count - 1] = verb;
  }
  scan.push(means, at, end, kinds.word);
  scan.at = end;
}

function isLink(scan: Scan, start: number): boolean {
  const { at, text, to } = scan;
  const follows = scan.code(at + 1);
  switch (scan.code(at)) {
    case 58:
      return follows === 47 && scan.code(at + 2) === 47;
    case 64:
      return isLetter(follows) || isDigit(follows);
    case 46:
      return isLetter(follows) && at - start > 1 && text.charCodeAt(at - 1) !== 46 && isWebName(text, start, at, to);
    default:
      return false;
  }
}

/** A link or an address is one token, of no words. */
function readLink(scan: Scan, start: number): void {
  const { text, to, out } = scan;
  let end = scan.at;
  while (end < to && !isSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== 62 && text.charCodeAt(end) !== 41) end++;
  while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
  scan.at = end;
  while (scan.count > scan.sentenceStart && (out.end[scan.count - 1] as number) >= start && out.kind[scan.count - 1] !== kinds.link)
    scan.count--;
  scan.push(0, start, end, kinds.link);
}
