import { closeSync, openSync, readSync } from 'node:fs';
import { Unreadable } from './lines.ts';

/** How a file is written. */
export type Container = 'csv' | 'eml' | 'json' | 'mbox' | 'xml';

/** What it is called in words. */
export const containerWords: Readonly<Record<Container, string>> = {
  csv: 'a table (CSV)',
  eml: 'a mail (EML)',
  json: 'JSON',
  mbox: 'a mailbox (mbox)',
  xml: 'XML',
};

const enough = 1 << 16;

const wide = 'UTF-16 text: save it as UTF-8';

/** What files that are no text begin with, and what to do about them. */
const binary: readonly (readonly [start: string, advice: string])[] = [
  ['PK\x03\x04', 'a ZIP archive, as .xlsx files are too: unpack it, or save the sheet as CSV'],
  ['\x1f\x8b', 'packed by gzip: unpack it first'],
  ['%PDF', 'a PDF: ask the product for its data as CSV or JSON'],
  ['!BDN', "Outlook's own file (.pst): save the folder as .eml or .mbox"],
  ['\xd0\xcf\x11\xe0', "Office's or Outlook's old format (.xls, .msg): save it as CSV, or the mail as .eml"],
  ['SQLite format 3', 'an SQLite database: export the table as CSV'],
  ['\xff\xfe', wide],
  ['\xfe\xff', wide],
];

/** Whether of the first characters one in two is zero, as Latin letters are in UTF-16. */
function isWide(bytes: Buffer): boolean {
  const some = bytes.subarray(0, 64);
  const zeros = [0, 1].map((parity) => some.filter((byte, place) => place % 2 === parity && byte === 0).length);
  return some.length > 3 && Math.min(...zeros) === 0 && Math.max(...zeros) > some.length / 3;
}

/**
 * Returns how a file is written, by its first bytes: its name does not matter.
 *
 * @throws {Unreadable} where it is empty, no text, or a page of the web
 */
export function look(path: string): Container {
  const bytes = firstBytes(path);
  const raw = bytes.toString('latin1');
  const known = binary.find(([start]) => raw.startsWith(start));
  if (known !== undefined) throw new Unreadable(known[1]);
  if (isWide(bytes)) throw new Unreadable(wide);
  if (bytes.includes(0)) throw new Unreadable('not text: it holds zero bytes, as binary files do');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const start = text.trimStart();
  if (start === '') throw new Unreadable('empty');
  if (/^From [^\n]*\d/.test(text)) return 'mbox';
  if (/^[[{]/.test(start)) return 'json';
  if (/^<(?:!doctype html|html)/i.test(start)) throw new Unreadable('a page of the web (HTML): was the download asked to sign in?');
  if (start.startsWith('<')) return 'xml';
  return isMail(text) ? 'eml' : 'csv';
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(enough);
    return buffer.subarray(0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}

/** Whether a text begins with the headers of a mail. */
function isMail(text: string): boolean {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const unfolded = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return (
    unfolded.every((line) => /^[!-9;-~]+:/.test(line)) &&
    /^(?:from|message-id|date|received|return-path|mime-version|content-type):/im.test(head)
  );
}
