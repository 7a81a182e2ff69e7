import { classes, classOf } from './characters.ts';
import { readBreak } from './read-break.ts';
import { readDash, readSign, readStop, readSymbol } from './read-mark.ts';
import { readNumber } from './read-number.ts';
import { readWord } from './read-word.ts';
import { type Grammar, Scan } from './scan.ts';
import { flags, type Tokens } from './tokens.ts';

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
    while (scan.at < scan.to) readNext(scan, classOf(text.charCodeAt(scan.at)));
    scan.close(0);
  }
  out.first[scan.sentences] = scan.count;
  out.count = scan.count;
  out.sentences = scan.sentences;
}

function readNext(scan: Scan, what: number): void {
  if (what === classes.letter) readWord(scan);
  else if (what <= classes.space) scan.at++;
  else if (what === classes.digit) readNumber(scan);
  else if (what === classes.stop) readStop(scan);
  else if (what === classes.comma) skip(scan, flags.comma);
  else if (what === classes.line) readBreak(scan);
  else if (what === classes.quote) skip(scan, flags.quoted);
  else if (what === classes.dash) readDash(scan);
  else if (what === classes.break) skip(scan, flags.strong);
  else if (what === classes.sign) readSign(scan);
  else readSymbol(scan);
}

function skip(scan: Scan, flag: number): void {
  scan.flag |= flag;
  scan.at++;
}
