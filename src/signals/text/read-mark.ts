import { isCapital, isClosing, isDigit, isLetter, isMoneySign, isSpace } from './characters.ts';
import { nothing, type Scan } from './scan.ts';
import { flags, kinds } from './tokens.ts';
import { hashOn } from './vocabulary.ts';

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isGap = (code: number): boolean => code === nothing || isSpace(code);

/** Reads a full stop, `?`, `!` or `…`, which end a sentence, unless the stop belongs to an abbreviation, a name or a number. */
export function readStop(scan: Scan): void {
  let end = scan.at;
  let mark = 46;
  let dots = 0;
  for (let here = scan.code(end); ; here = scan.code(++end)) {
    if (here === 63 || here === 0xff1f) mark = 63;
    else if (here === 33) mark = mark === 63 ? 63 : 33;
    else if (here === 46) dots++;
    else if (here === 0x2026) dots += 3;
    else if (here !== 0x3002) break;
  }
  while (isClosing(scan.code(end))) end++;
  if (mark !== 46 || !goesOn(scan, end, dots)) scan.close(mark);
  scan.at = end;
}

/** Whether the sentence goes on behind a full stop, or behind dots. */
function goesOn(scan: Scan, end: number, dots: number): boolean {
  let peek = end;
  while (scan.code(peek) === 32) peek++;
  const head = scan.code(peek);
  if (dots > 1 && isSmall(head)) {
    scan.flag |= flags.strong;
    return true;
  }
  if (dots !== 1) return false;
  const abbreviated = scan.follows ? scan.grammar.abbreviations[scan.out.word[scan.count - 1] as number] : 0;
  if (abbreviated === 1 || (abbreviated === 2 && !isCapital(head))) return head !== nothing && head !== 10 && head !== 13;
  const next = scan.code(end);
  return isDigit(next) || (isLetter(next) && !isCapital(next) && scan.follows);
}

/** Reads a dash: between two numbers a mark, between spaces a break. */
export function readDash(scan: Scan): void {
  const { at, text, from } = scan;
  let end = at + 1;
  while (scan.code(end) === 45 || scan.code(end) === 0x2013) end++;
  let far = end;
  while (isSpace(scan.code(far)) && scan.code(far) !== 10 && scan.code(far) !== 13) far++;
  const toNumber = isDigit(scan.code(far)) || isMoneySign(scan.code(far));
  const before = at > from ? text.charCodeAt(at - 1) : nothing;
  const joins = end - at <= 2 && (endsInNumber(scan) || (far === end && namesUtc(scan)));
  if (toNumber && joins) scan.push(scan.grammar.vocabulary.idOf('-'), at, end, kinds.mark);
  else if (isGap(before) || isGap(scan.code(end)) || text.charCodeAt(at) === 0x2014 || end - at > 1) scan.flag |= flags.strong;
  scan.at = end;
}

/** Whether the last token is a number, or a short unit behind one: "65k". */
function endsInNumber({ out, count, sentenceStart }: Scan): boolean {
  if (count <= sentenceStart) return false;
  const last = count - 1;
  if (out.kind[last] === kinds.number || out.kind[last] === kinds.time) return true;
  return last > 0 && out.kind[last - 1] === kinds.number && (out.end[last] as number) - (out.start[last] as number) <= 3;
}

/** Whether the last token is what a zone is counted from: "UTC-3". */
function namesUtc({ out, text, count, sentenceStart }: Scan): boolean {
  return count > sentenceStart && /^(?:utc|gmt)$/i.test(text.slice(out.start[count - 1], out.end[count - 1]));
}

/** Reads a picture, an arrow or a lone sign; one that no word is known for parts what it stands between. */
export function readSymbol(scan: Scan): void {
  const { at, text } = scan;
  const code = text.charCodeAt(at);
  const end = code >= 0xd800 && code <= 0xdbff && at + 1 < scan.to ? at + 2 : at + 1;
  const id = idOf(scan, end);
  if (id !== 0) scan.push(id, at, end, kinds.symbol);
  else if (code >= 0x2190 && code < 0x2e80) scan.flag |= flags.strong;
  scan.at = end;
}

/** Reads a sign that is a token of its own: a currency, `%`, `/` … */
export function readSign(scan: Scan): void {
  const { at } = scan;
  scan.push(idOf(scan, at + 1), at, at + 1, kinds.mark);
  scan.at++;
}

/** The number in the vocabulary of what stands before a place. */
function idOf({ at, text, grammar, out: { spelling } }: Scan, end: number): number {
  let hash = 0;
  for (let here = at; here < end; here++) hash = hashOn(hash, (spelling[here - at] = text.charCodeAt(here)));
  return grammar.vocabulary.find(spelling, end - at, hash);
}
