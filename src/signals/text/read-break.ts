import { isSpace } from './characters.ts';
import { nothing, type Scan } from './scan.ts';

/** A line so long was filled, and goes on in the next. */
const filled = 55;
/** So does one of this length where the next begins with a small letter. */
const halfFilled = 25;

/** Reads a line break: a blank line ends a sentence, and so does a line that was not filled, or that a bullet follows. */
export function readBreak(scan: Scan): void {
  let next = scan.at;
  let breaks = 0;
  for (let here = scan.code(next); here === 10 || isSpace(here); here = scan.code(++next)) if (here === 10) breaks++;
  const head = scan.code(next);
  const length = scan.at - scan.lineStart;
  const wraps = breaks < 2 && ((head >= 97 && head <= 122 && length > halfFilled) || length >= filled) && !isBullet(scan, next);
  if (!wraps) scan.close(0);
  scan.at = next;
  scan.lineStart = next;
}

const bullets = new Set([42, 43, 45, 0xb7, 0x2013, 0x2022, 0x25aa]);

function isBullet(scan: Scan, at: number): boolean {
  const code = scan.code(at);
  if (bullets.has(code)) return true;
  if (code < 48 || code > 57) return false;
  const next = scan.code(at + 1);
  return next === 41 || (next === 46 && scan.code(at + 2) !== nothing && isSpace(scan.code(at + 2)));
}
