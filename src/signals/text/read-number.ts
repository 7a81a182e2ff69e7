import { isDigit } from './characters.ts';
import type { Scan } from './scan.ts';
import { kinds } from './tokens.ts';
import { hashOn } from './vocabulary.ts';

/** Reads a number, such as `65`, `70,000` or `1.5`, or a time of the clock, such as `9:30`. */
export function readNumber(scan: Scan): void {
  const start = scan.at;
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
    } else break;
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

/** The minutes of `:30`. */
function minutesAt(scan: Scan): number | undefined {
  const tens = scan.code(scan.at + 1);
  const ones = scan.code(scan.at + 2);
  return scan.code(scan.at) === 58 && isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : undefined;
}
