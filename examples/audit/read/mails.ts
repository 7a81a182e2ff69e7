import { readFileSync } from 'node:fs';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { readLines } from './lines.ts';
import type { Failed, Read } from './record.ts';

const longestMail = 1 << 28;

/** Yields the mails of a mailbox (mbox), one by one, however large it is, and the line on which each begins. */
export async function* readMailbox(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<Read | Failed> {
  let lines: Buffer[] = [];
  let size = 0;
  let begun = 1;
  let afterBlank = true;
  for (const { number, bytes } of readLines(path, onBytes)) {
    if (afterBlank && bytes.subarray(0, 5).toString('latin1') === 'From ') {
      if (lines.length > 0) yield await readMail(lines, begun);
      [lines, size, begun] = [[], 0, number];
      afterBlank = false;
      continue;
    }
    afterBlank = bytes.length === 0;
    size += bytes.length;
    if (size <= longestMail) lines.push(unquoted(bytes), lineEnd);
  }
  if (lines.length > 0) yield await readMail(lines, begun);
}

/** Returns the one mail that a file (EML) holds. */
export async function readEml(path: string): Promise<Read | Failed> {
  const { line: _, ...mail } = await readMail([readFileSync(path)], 1);
  return mail;
}

const lineEnd = Buffer.from('\r\n');

/** A line as it was before it was put into the mailbox: one that began with `From ` got a `>`. */
function unquoted(line: Buffer): Buffer {
  return /^>+From /.test(line.subarray(0, 40).toString('latin1')) ? line.subarray(1) : line;
}

async function readMail(lines: readonly Buffer[], line: number): Promise<Read | Failed> {
  const mail = await simpleParser(Buffer.concat(lines), { skipImageLinks: true, skipTextToHtml: true, skipTextLinks: true });
  if (mail.from === undefined && mail.date === undefined) return { line, problem: 'not a mail: it has neither sender nor date' };
  return { line, value: slim(mail) };
}

/** What the adapter reads of a mail: no attachments but a server's reports, and no HTML where there is text. */
function slim({ messageId, inReplyTo, references, from, to, cc, bcc, date, subject, text, html, headerLines, attachments }: ParsedMail) {
  return {
    messageId,
    inReplyTo,
    references,
    from: addresses(from),
    to: addresses(to),
    cc: addresses(cc),
    bcc: addresses(bcc),
    date,
    subject,
    text,
    ...((text ?? '').trim() === '' && { html }),
    headerLines: headerLines.filter(({ key }) => telling.has(key)),
    attachments: attachments.filter(({ contentType }) => contentType.startsWith('message/')).map(({ content }) => ({ content })),
  };
}

function addresses(field: AddressObject | AddressObject[] | undefined) {
  return [field ?? []].flat().flatMap(({ value }) => value);
}

const telling: ReadonlySet<string> = new Set([
  'auto-submitted',
  'content-type',
  'date',
  'in-reply-to',
  'message-id',
  'precedence',
  'references',
  'x-autoreply',
  'x-autorespond',
  'x-failed-recipients',
]);
