import { type Mail, type MailLexicon, mailOf } from './mail.ts';
import { isBlank, type Line, linesOf, nextBlank, nextFilled } from './mail-lines.ts';
import { attributionAt, isOther, runOnAt } from './quoted.ts';
import { isCardStart, isClosing, isRule, markedEnd, signatureEnd } from './signature.ts';

/** A mail as it is read from its first line to its last. */
type Page = {
  readonly lines: readonly Line[];
  readonly mail: Mail;
  readonly text: string;
  readonly holdsLaw: (at: number) => boolean;
};

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
  const page: Page = { lines, mail, text, holdsLaw: lawFinder(lines, mail) };
  const spans: number[] = [];
  let filled = 0;
  let open = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    if (line.low === '') {
      at++;
      continue;
    }
    const end = afterForeign(page, at, filled > 0);
    if (end > at) {
      open = false;
      at = end;
      continue;
    }
    if (open) spans[spans.length - 1] = line.to;
    else spans.push(line.from, line.to);
    open = true;
    filled++;
    at++;
  }
  return spans;
}

/** The line after words that are not the sender's own and begin here, or the same line. */
function afterForeign(page: Page, at: number, isBehind: boolean): number {
  const { lines, mail, text } = page;
  const { low } = lines[at]!;
  if (low.startsWith('>')) return at + 1;
  const attribution = attributionAt(lines, at, mail);
  if (attribution > 0) {
    const next = nextFilled(lines, at + attribution);
    return next < lines.length && !lines[next]!.low.startsWith('>') ? lines.length : at + attribution;
  }
  if (runOnAt(lines, at, mail) > 0 || isOther(lines, at, mail)) return lines.length;
  if (low === '--' || low === '—') return markedEnd(lines, at);
  if ((low.length <= 60 && mail.isDeviceLine(low)) || mail.isBanner(low)) return at + 1;
  if ((isBehind || low.length > 60) && mail.isListLine(low)) return isBehind ? afterFooter(lines, at) : at + 1;
  if ((isBehind || low.length > 40) && isLaw(page, at)) return nextBlank(lines, at);
  if (isBehind && mail.isLawWithin(low)) return at + 1;
  if (!isBehind) return at;
  const card = isRule(low) && !isBlank(lines[at + 1]) ? at + 1 : at;
  const isSigned = isClosing(lines, at, mail, text) || isCardStart(lines, card, mail, text);
  return isSigned ? signatureEnd(lines, card, mail) : at;
}

/** The line after that of a mailing list; where nothing stands below its paragraph, the paragraph is of it, as an address is. */
function afterFooter(lines: readonly Line[], at: number): number {
  return lines[at]!.below === lines.length ? lines.length : at + 1;
}

/** Whether a paragraph of law begins here. What any mail may begin with, as "this email is", has to go on in the words of the law. */
function isLaw({ lines, mail, holdsLaw }: Page, at: number): boolean {
  const { low } = lines[at]!;
  return mail.isLegal(low) || (mail.mayBeLegal(low) && holdsLaw(at));
}

/** Whether a paragraph has the words of the law from a line on; asked down the page, it looks for them at no line twice in vain. */
function lawFinder(lines: readonly Line[], mail: Mail): (at: number) => boolean {
  let lawless = 0;
  return (at) => {
    for (let next = Math.max(at, lawless); !isBlank(lines[next]); next++) {
      if (mail.holdsLaw(lines[next]!.low)) return true;
      lawless = next + 1;
    }
    return false;
  };
}
