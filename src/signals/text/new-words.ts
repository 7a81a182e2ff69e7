import { firstWord, type Mail, type MailLexicon, mailOf } from './mail.ts';

type Line = { readonly from: number; readonly to: number; readonly low: string };

const isBlank = (line: Line | undefined) => line === undefined || line.low === '';

/**
 * The parts of a text mail that its sender wrote: quoted replies, forwarded mail, signatures, legal footers, lines of mailing lists
 * and banners are left out; answers between quoted lines stay.
 *
 * @param text - the mail as text
 * @param lexicon - how mails quote and end
 * @returns start and end offsets `[start, end, start, end, …]`, ends exclusive
 */
export function newWords(text: string, lexicon: MailLexicon): number[] {
  if (!text.includes('\n')) return [0, text.length];
  const lines = linesOf(text);
  const mail = mailOf(lexicon);
  const keep: boolean[] = lines.map(() => true);
  let content = 0;
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] as Line;
    const { low } = line;
    if (low === '') continue;
    if (low.startsWith('>')) {
      keep[at] = false;
      continue;
    }
    const attribution = attributionAt(lines, at, mail);
    if (attribution > 0) {
      for (let skip = at; skip < at + attribution; skip++) keep[skip] = false;
      let next = at + attribution;
      while (next < lines.length && isBlank(lines[next])) next++;
      if (next < lines.length && !lines[next]?.low.startsWith('>')) break;
      at += attribution - 1;
      continue;
    }
    if (mail.isSeparator(low)) break;
    if (mail.isHeader(low) && at + 1 < lines.length) {
      const below = lines.slice(at + 1, at + 6).filter((other) => mail.isHeaderAfter(other.low)).length;
      if (below >= 2) break;
    }
    if (low === '--' || low === '-- ' || low === '—') {
      at = skipSignature(lines, at, keep) - 1;
      continue;
    }
    if (mail.isDeviceLine(low) || mail.isBanner(low) || ((content > 0 || low.length > 60) && mail.isListLine(low))) {
      keep[at] = false;
      continue;
    }
    if ((content > 0 || low.length > 40) && mail.isLegal(low)) {
      while (at < lines.length && !isBlank(lines[at])) keep[at++] = false;
      continue;
    }
    if (content > 0 && low.length <= 60 && isClosing(low, mail, text, line)) {
      const end = signatureEnd(lines, at);
      if (end > at) {
        for (let skip = at; skip < end; skip++) keep[skip] = false;
        at = end - 1;
        continue;
      }
    }
    if (content > 0 && isCardStart(lines, at, text)) {
      const end = signatureEnd(lines, at);
      for (let skip = at; skip < end; skip++) keep[skip] = false;
      at = end - 1;
      continue;
    }
    content++;
  }
  const spans: number[] = [];
  for (let index = 0; index < Math.min(at, lines.length); index++) {
    if (keep[index] !== true) continue;
    const line = lines[index] as Line;
    if (line.to <= line.from) continue;
    const last = spans.length - 1;
    if (last > 0 && index > 0 && keep[index - 1] === true) spans[last] = line.to;
    else spans.push(line.from, line.to);
  }
  return spans;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    lines.push({ from, to, low: text.slice(from, to).trim().toLowerCase() });
    if (end < 0) break;
    from = end + 1;
  }
  return lines;
}

/** How many lines an introduction of quoted text takes that begins here, or 0. */
function attributionAt(lines: readonly Line[], at: number, mail: Mail): number {
  const first = lines[at]?.low ?? '';
  if (!mail.startsAttribution(first) && !mail.endsAttribution(first)) return 0;
  if (!/\d/.test(first) && !first.includes('@') && !lines[at + 1]?.low.startsWith('>')) return 0;
  let length = 0;
  for (let more = 0; more < 3 && at + more < lines.length; more++) {
    const low = lines[at + more]?.low ?? '';
    length += low.length;
    if (low === '' || length > 300) return 0;
    if (mail.endsAttribution(low)) return more + 1;
  }
  return 0;
}

/** "Kind regards," or "Thanks, Nina". */
function isClosing(low: string, { closings, heads }: Mail, text: string, line: Line): boolean {
  if (!heads.has(firstWord(low))) return false;
  const bare = stripEnd(low);
  if (closings.has(bare)) return true;
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

const stripEnd = (low: string) => {
  let end = low.length;
  while (end > 0 && ',.!-–— :)'.includes(low[end - 1] as string)) end--;
  return low.slice(0, end);
};

function startsCapital(text: string, line: Line, rest: string): boolean {
  const at = text.slice(line.from, line.to).toLowerCase().lastIndexOf(rest);
  const code = text.charCodeAt(line.from + at);
  return at >= 0 && code >= 65 && code <= 90;
}

/** A name on a line of its own, and below it a telephone, an address, or a title. */
function isCardStart(lines: readonly Line[], at: number, text: string): boolean {
  const line = lines[at] as Line;
  if (line.low.length > 30 || line.low.length < 3 || !isBlank(lines[at - 1])) return false;
  const words = text.slice(line.from, line.to).trim().split(' ');
  if (words.length > 3 || words.some((word) => !/^[A-ZÀ-Þ][\p{L}.'’-]*$/u.test(word))) return false;
  const next = lines[at + 1];
  if (next === undefined || next.low === '' || next.low.length > 70) return false;
  return next.low.includes('|') || next.low.includes('@') || digitsIn(next.low) >= 7 || !/[.?!:]/.test(next.low);
}

const digitsIn = (low: string) => {
  let count = 0;
  for (let at = 0; at < low.length; at++) if (low.charCodeAt(at) >= 48 && low.charCodeAt(at) <= 57) count++;
  return count;
};

/** The line after a signature that begins here: it ends at a postscript, a quotation, a separator, or text that reads on. */
function signatureEnd(lines: readonly Line[], at: number): number {
  let end = at + 1;
  for (; end < lines.length; end++) {
    const low = lines[end]?.low ?? '';
    if (
      low.startsWith('>') ||
      low.startsWith('ps') ||
      low.startsWith('p.s') ||
      low.startsWith('on ') ||
      low.startsWith('---') ||
      low.startsWith('___') ||
      low.startsWith('from:')
    )
      break;
    if (low.length > 100 && isBlank(lines[end - 1]) && !/confidential|intended|privileged|unsubscribe|registered|disclaimer/.test(low))
      break;
  }
  return end;
}

function skipSignature(lines: readonly Line[], at: number, keep: boolean[]): number {
  let end = at;
  for (; end < lines.length; end++) {
    const low = lines[end]?.low ?? '';
    if (
      end > at &&
      (low.startsWith('>') || low.startsWith('on ') || low.startsWith('-----') || low.startsWith('_____') || low.startsWith('from:'))
    )
      break;
    keep[end] = false;
  }
  return end;
}
