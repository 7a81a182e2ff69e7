import { readAddresses } from '../shared/addresses.ts';
import type { Row } from '../shared/row.ts';
import type { Headers } from './headers.ts';
import { messageIds } from './message-id.ts';

/** What a mail server said of a mail that it could not deliver. */
export interface DeliveryReport {
  readonly row: unknown;
  /** The ids of mails that it may be about, the likeliest first. */
  readonly about: readonly string[];
  /** The addresses that the mail did not get to; none where the report names none, which means all. */
  readonly failed: readonly string[];
}

/** Returns whether a mail is a server's report on another mail. */
export function isDeliveryReport(headers: Headers): boolean {
  const type = headers('content-type')?.toLowerCase() ?? '';
  const isReport = type.startsWith('multipart/report') && type.includes('delivery-status');
  return isReport || headers('x-failed-recipients') !== undefined;
}

/** Returns what the report says, or undefined where it says that delivery was late or went well. */
export function readDeliveryReport(row: Row, headers: Headers): DeliveryReport | undefined {
  const parts = row.rows('attachments').map((attachment) => textOf(attachment.field('content')));
  const lines = [row.text('text') ?? '', ...parts].flatMap((part) => part.split(/\r\n|\r|\n/));
  const listed = headers('x-failed-recipients');
  const actions = valuesOf(lines, 'action').map((action) => action.toLowerCase());
  if (listed === undefined && !actions.includes('failed')) return undefined;
  const recipients = valuesOf(lines, 'final-recipient').map(withoutType);
  // with several recipients, of whom some got it, the report has an action for each in the same order
  const failed = recipients.length === actions.length ? recipients.filter((_, index) => actions[index] === 'failed') : recipients;
  const own = messageIds(row.field('messageId'));
  const about = [
    ...valuesOf(lines, 'message-id').flatMap(messageIds),
    ...messageIds(headers('in-reply-to')),
    ...messageIds(headers('references')).reverse(),
  ];
  return {
    row: row.value,
    about: about.filter((id) => !own.includes(id)),
    failed: readAddresses([listed, ...failed, ...(actions.length > 1 ? [] : valuesOf(lines, 'original-recipient').map(withoutType))]).map(
      ({ address }) => address,
    ),
  };
}

function valuesOf(lines: readonly string[], name: string): string[] {
  const start = `${name}:`;
  return lines.filter((line) => line.toLowerCase().startsWith(start)).map((line) => line.slice(start.length).trim());
}

/** An address without the kind that stands before it: `rfc822; ana@example.org`. */
function withoutType(recipient: string): string {
  return recipient.slice(recipient.indexOf(';') + 1);
}

/** The characters of an attachment, one a byte: what a report says is ASCII. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  const inner: unknown = typeof content === 'object' && content !== null && 'data' in content ? content.data : content;
  const bytes = inner instanceof ArrayBuffer ? new Uint8Array(inner) : inner;
  if (!(bytes instanceof Uint8Array) && !Array.isArray(bytes)) return '';
  let text = '';
  for (const byte of bytes as ArrayLike<number> & Iterable<number>) text += String.fromCharCode(byte);
  return text;
}
