import { fold } from './fold.ts';

/** Whether a character is white space, a line break included. */
export const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;

/** Whether it is a digit. */
export const isDigit = (code: number) => code >= 48 && code <= 57;

/** Whether it is nothing to see: a soft hyphen, a joiner. */
export const isSilent = (code: number) =>
  code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200f) || code === 0xfe0f || code === 0x2060;

/** Whether it is an apostrophe, of whatever kind. */
export const isApostrophe = (code: number) =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4 || code === 0x2018 || code === 0xff07;

/** Whether it belongs to a word. */
export const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code !== 0x2bc && code < 0x2000) ||
  (code > 0x2e7f && code < 0xd800) ||
  (code >= 0xf900 && code < 0xfe00) ||
  (code > 0xfe2f && code < 0xff00);

/** Whether it is one of `A` to `Z`. */
export const isCapital = (code: number) => code >= 65 && code <= 90;

/** Whether it is a picture or an arrow. */
export const isSymbol = (code: number) => (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2190 && code <= 0x2e7f) || code === 95;

/** Whether it may stand between the end of a sentence and the space. */
export const isClosing = (code: number) =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 42;

/** Whether it may stand behind a link without being of it. */
export const isTrailing = (code: number) => code === 46 || code === 44 || code === 33 || code === 63 || code === 58 || code === 59;

/** Whether it is the sign of a currency. */
export const isMoneySign = (code: number) => code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac || code === 0x20b9;

const codesOf = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const stops = codesOf('.!?…？。');
const commas = codesOf(',、，');
const quotes = codesOf('"“”«»');
const dashes = codesOf('-–—‒−‐‑');
const breaks = codesOf(':;()[]•·|');
const signs = codesOf('$£€₹¥%/+&@~');

/** What a character does to a reader of words. */
export const classes = {
  none: 0,
  space: 1,
  letter: 2,
  digit: 3,
  line: 4,
  stop: 5,
  comma: 6,
  quote: 7,
  dash: 8,
  symbol: 9,
  break: 10,
  sign: 11,
} as const;

/** The class of a character, one of `classes`. */
export const classOf = (code: number): number => (code < 0x80 ? (classOfAscii[code] as number) : classOfAny(code));

function classOfAny(code: number): number {
  if (isLetter(code)) return classes.letter;
  if (isDigit(code)) return classes.digit;
  if (code === 10 || code === 13) return classes.line;
  if (isSpace(code) || isSilent(code)) return classes.space;
  if (stops.has(code)) return classes.stop;
  if (commas.has(code)) return classes.comma;
  if (quotes.has(code)) return classes.quote;
  if (dashes.has(code)) return classes.dash;
  if (isSymbol(code)) return classes.symbol;
  if (breaks.has(code)) return classes.break;
  return signs.has(code) ? classes.sign : classes.none;
}

const ascii = Array.from({ length: 0x80 }, (_, code) => code);
const classOfAscii = Uint8Array.from(ascii, classOfAny);

/** The folded code of each plain letter and digit, by its code below 128; 0 for any other character. */
export const plainLetters: Readonly<Uint8Array> = Uint8Array.from(ascii, (code) => (isLetter(code) || isDigit(code) ? fold(code) : 0));

const webEndings = new Set([
  'com',
  'org',
  'net',
  'io',
  'co',
  'ai',
  'uk',
  'de',
  'in',
  'dev',
  'app',
  'gov',
  'edu',
  'ly',
  'me',
  'us',
  'ca',
  'eu',
  'tech',
  'jobs',
]);

/** Whether a dotted name such as `talentco.co.uk` or `www.acme.com/jobs` starts here. */
export function isWebName(text: string, start: number, dot: number, to: number): boolean {
  let at = dot;
  let ending = '';
  while (at < to && at - start < 80) {
    const code = text.charCodeAt(at);
    if (code === 46) {
      if (at + 1 >= to || !isLetter(text.charCodeAt(at + 1))) break;
      ending = '';
    } else if (isLetter(code) || isDigit(code) || code === 45) ending += String.fromCharCode(fold(code));
    else break;
    at++;
  }
  return webEndings.has(ending) && text.charCodeAt(dot + 1) >= 97;
}
