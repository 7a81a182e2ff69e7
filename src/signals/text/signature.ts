import { isCapital } from './characters.ts';
import { firstWord, type Mail } from './mail.ts';
import { digitsIn, isBlank, type Line, nextFilled } from './mail-lines.ts';

/** Whether a signature begins with a line that closes the mail: "Kind regards," or "Thanks, Nina", with no text below that reads on. */
export function isClosing(lines: readonly Line[], at: number, mail: Mail, text: string): boolean {
  const line = lines[at]!;
  return (
    line.low.length <= 60 &&
    mail.heads.has(firstWord(line.low)) &&
    closes(line, mail, text) &&
    !readsOn(lines, nextFilled(lines, at + 1), mail, text)
  );
}

function closes(line: Line, { closings }: Mail, text: string): boolean {
  const bare = bareOf(line.low);
  if (closings.has(bare)) return true;
  if (bare.split(/ (?:and|&) |[,!/] ?/).every((part) => closings.has(part))) return true;
  const parts = bare.split(/[,!.] ?| - | – /);
  const head = (parts[0] ?? '').trim();
  const rest = (parts[1] ?? '').trim();
  if (parts.length === 2 && closings.has(head) && rest.split(' ').length <= 3 && rest.length > 0) return startsCapital(text, line, rest);
  if (parts.length > 1) return false;
  const words = bare.split(' ');
  for (let size = Math.min(3, words.length - 1); size >= 1; size--) {
    if (closings.has(words.slice(0, size).join(' ')) && words.length - size <= 2)
      return startsCapital(text, line, words.slice(size).join(' '));
  }
  return false;
}

const isOfWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** A line without what stands around its words. */
function bareOf(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && !isOfWord(line[from])) from++;
  while (to > from && !isOfWord(line[to - 1])) to--;
  return line.slice(from, to);
}

function startsCapital(text: string, line: Line, rest: string): boolean {
  const at = text.slice(line.from, line.to).toLowerCase().lastIndexOf(rest);
  return at >= 0 && isCapital(text.charCodeAt(line.from + at));
}

/** Whether what stands below a closing is no name but a sentence, or the particulars of a job. */
function readsOn(lines: readonly Line[], at: number, mail: Mail, text: string): boolean {
  const next = lines[at];
  if (next === undefined || next.low.startsWith('>') || next.low.length > 200 || mail.isLegal(next.low)) return false;
  if (isDetail(lines, at, mail)) return true;
  return isSentence(next, text);
}

/** Whether a line is of words as sentences have them, most of them in small letters. */
function isSentence({ from, to, low }: Line, text: string): boolean {
  const words = text.slice(from, to).trim().split(' ');
  if (words.length < 4 || /[|@]/.test(low)) return false;
  return /[.!?]$/.test(low) || words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

/** A name on a line of its own, and below it a telephone, an address, or a title. */
export function isCardStart(lines: readonly Line[], at: number, mail: Mail, text: string): boolean {
  const { low, from, to, below } = lines[at]!;
  if (low.length > 40 || low.length < 3 || !(isBlank(lines[at - 1]) || isRule(lines[at - 1]!.low))) return false;
  // "*Sam Lee* (he/him)"
  const name = bareOf(text.slice(from, to).split('(')[0]!);
  const words = name.split(' ');
  if (
    name.length > 30 ||
    words.length > 3 ||
    words.some((word) => !/^[A-ZÀ-Þ][\p{L}.'’-]*$/u.test(word) || mail.jobWords.has(word.toLowerCase()))
  )
    return false;
  const next = lines[at + 1];
  if (next === undefined || next.low === '' || next.low.length > 70 || isSentence(next, text)) return false;
  for (let end = at + 1; end < at + 6 && !isBlank(lines[end]); end++) if (isOfCard(lines[end]!.low, mail)) return true;
  // "Sam Lee", "TalentCo, Chicago", and no more
  const after = lines[below];
  return (after === undefined || endsBeforeQuote(after.low, 3)) && !/[.?!:$£€₹]/.test(next.low);
}

/** Whether a line is drawn: "---", "====". */
export const isRule = (low: string): boolean => /^[-_=*~]+$/.test(low);

/** Whether a line has a telephone, an address, or the title of somebody who hires. */
const isOfCard = (low: string, { cardWords }: Mail): boolean =>
  low.includes('|') ||
  low.includes('@') ||
  low.includes('www.') ||
  (digitsIn(low) >= 7 && !/[$£€₹]/.test(low)) ||
  (low.length <= 60 && !/[.?!:]$/.test(low) && low.split(/[^\p{L}]+/u).some((word) => cardWords.has(word)));

/** The line after a signature that begins here: it ends at a postscript, a quotation, a separator, or text that reads on. */
export function signatureEnd(lines: readonly Line[], at: number, mail: Mail): number {
  let end = at + 1;
  for (; end < lines.length; end++) {
    const { low } = lines[end]!;
    if (
      endsBeforeQuote(low, 3) ||
      low.startsWith('ps') ||
      low.startsWith('p.s') ||
      low.startsWith('___') ||
      (low !== '' && isBlank(lines[end - 1]) && isDetail(lines, end, mail))
    )
      break;
    if (low.length > 100 && isBlank(lines[end - 1]) && !/confidential|intended|privileged|unsubscribe|registered|disclaimer/.test(low))
      break;
  }
  return end;
}

/** The line after a signature behind two dashes. */
export function markedEnd(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && !endsBeforeQuote(lines[end]!.low, 5) && !lines[end]!.low.startsWith('_____')) end++;
  return end;
}

/** Whether a signature is over before a line, as quoted text or another mail begins there; a rule of so many dashes may. */
const endsBeforeQuote = (low: string, dashes: number): boolean =>
  low.startsWith('>') || low.startsWith('on ') || low.startsWith('-'.repeat(dashes)) || low.startsWith('from:');

/** Whether particulars of a job begin with a line: two of "Location: …", "Rate: …" within a few lines. */
function isDetail(lines: readonly Line[], at: number, { isJobLabel }: Mail): boolean {
  if (at >= lines.length || !isJobLabel(lines[at]!.low)) return false;
  for (let next = at + 1; next < at + 5 && next < lines.length; next++) if (isJobLabel(lines[next]!.low)) return true;
  return false;
}
