import { isApostrophe, isDigit, isLetter } from './characters.ts';
import { fold } from './fold.ts';
import type { Scan } from './scan.ts';
import { kinds } from './tokens.ts';
import { hashOn } from './vocabulary.ts';

/** Reads a number, such as `65`, `70,000` or `1.5`, a time of the clock, such as `9:30`, a date, such as `06.03.2026`, or a word like `2moro`. */
export function readNumber(scan: Scan): void {
  const start = scan.at;
  const next = scan.code(start + 1);
  if (isLetter(next) && readSpelling(scan)) return;
  if ((next === dot || scan.code(start + 2) === dot) && readDottedDate(scan)) return;
  const { spelling } = scan.out;
  let size = 0;
  let hash = 0;
  let whole = 0;
  let scale = 0;
  for (;;) {
    const here = scan.code(scan.at);
    if (isDigit(here)) {
      spelling[size++] = here;
      hash = hashOn(hash, here);
      whole = whole * 10 + (here - 48);
      if (scale > 0) scale *= 10;
    } else if (isDigit(scan.code(scan.at + 1)) && (here === 44 || (here === 46 && scale === 0))) {
      if (here === 46) scale = 1;
    } else if (!isApostrophe(here) || !isThousand(scan)) break;
    scan.at++;
  }
  const minutes = scale === 0 && scan.at - start <= 2 ? minutesAt(scan) : undefined;
  if (minutes !== undefined) {
    scan.out.value[scan.count] = whole * 60 + minutes;
    scan.at += 3;
    scan.push(0, start, scan.at, kinds.time);
    return;
  }
  scan.out.value[scan.count] = scale > 1 ? whole / scale : whole;
  const id = size === scan.at - start ? scan.grammar.vocabulary.find(spelling, size, hash) : 0;
  scan.push(id, start, scan.at, kinds.number);
}

const dot = 46;

/** "110'000": whether three digits, and no more, stand behind an apostrophe. */
function isThousand(scan: Scan): boolean {
  for (let place = 1; place <= 3; place++) if (!isDigit(scan.code(scan.at + place))) return false;
  return !isDigit(scan.code(scan.at + 4));
}

/** Reads another spelling of a word that begins with a digit: `2moro`, but not `3pm`. */
function readSpelling(scan: Scan): boolean {
  const { at, out, grammar } = scan;
  const { spelling } = out;
  let end = at;
  let hash = 0;
  for (let code = scan.code(end); end === at || isLetter(code); code = scan.code(++end)) {
    spelling[end - at] = end === at ? code : fold(code);
    hash = hashOn(hash, spelling[end - at]!);
  }
  const { find, single } = grammar.vocabulary;
  const found = find(spelling, end - at, hash);
  const word = single[found]!;
  if (word <= 0 || word === found) return false;
  scan.push(word, at, end, kinds.word);
  scan.at = end;
  return true;
}

/** Reads a date with dots as one with slashes. Versions have dots too, but no year at the end. */
function readDottedDate(scan: Scan): boolean {
  const numbers: [start: number, end: number][] = [];
  for (let at = scan.at; numbers.length < 3; at++) {
    const start = at;
    while (isDigit(scan.code(at))) at++;
    numbers.push([start, at]);
    if (at === start || (numbers.length < 3 && scan.code(at) !== dot)) return false;
  }
  if (scan.code(numbers[2]![1]) === dot && isDigit(scan.code(numbers[2]![1] + 1))) return false;
  const values = numbers.map(([start, end]) => Number(scan.text.slice(start, end)));
  if (values[0]! > 31 || values[1]! > 31 || values[2]! < 2000 || values[2]! > 2099) return false;
  const slash = scan.grammar.vocabulary.idOf('/');
  for (const [place, [start, end]] of numbers.entries()) {
    if (place > 0) scan.push(slash, start - 1, start, kinds.mark);
    scan.out.value[scan.count] = values[place]!;
    scan.push(0, start, end, kinds.number);
  }
  scan.at = numbers[2]![1];
  return true;
}

const five = 53;

/** The minutes of `:30`, and of `h30` as in France. */
function minutesAt(scan: Scan): number | undefined {
  const tens = scan.code(scan.at + 1);
  const ones = scan.code(scan.at + 2);
  const between = scan.code(scan.at);
  return (between === 58 || between === 104) && tens <= five && isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : undefined;
}
