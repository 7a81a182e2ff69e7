import { isApostrophe, isDigit, isLetter, isSilent, isSpace, isTrailing, isWebName } from './characters.ts';
import { fold } from './fold.ts';
import type { Scan } from './scan.ts';
import { flags, kinds } from './tokens.ts';
import { hashOn } from './vocabulary.ts';

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Reads a word, what is contracted with it, or the link that it begins. */
export function readWord(scan: Scan): void {
  const { text, grammar } = scan;
  const start = scan.at;
  let hash = 0;
  let upper = 0;
  let lower = 0;
  let here = text.charCodeAt(start);
  for (;;) {
    if (isCapital(here)) upper++;
    else lower++;
    if (!isSilent(here)) hash = hashOn(hash, fold(here));
    scan.at++;
    here = scan.code(scan.at);
    if (isInitial(scan, start)) {
      scan.at++;
      here = scan.code(scan.at);
    } else if (!isLetter(here) && !isDigit(here) && !isSilent(here)) break;
  }
  const shape = (isCapital(text.charCodeAt(start)) ? flags.capital : 0) | (upper > 1 && lower === 0 ? flags.upper : 0);
  const id = grammar.vocabulary.find(text, start, scan.at, hash);
  if (id === 0) scan.push(0, start, scan.at, kinds.word, shape);
  else {
    const spelt = grammar.vocabulary.spells[id] as readonly number[];
    for (let part = 0; part < spelt.length; part++) scan.push(spelt[part] as number, start, scan.at, kinds.word, part === 0 ? shape : 0);
  }
  scan.letters++;
  readContraction(scan);
  if (isLink(scan, start)) readLink(scan, start);
}

/** "p.m.", "U.S.", "e.g.": a dot between single letters is no end. */
function isInitial(scan: Scan, start: number): boolean {
  const { at } = scan;
  return (
    scan.code(at) === 46 && isLetter(scan.code(at + 1)) && (at === start + 1 || scan.code(at - 2) === 46) && !isLetter(scan.code(at + 2))
  );
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
