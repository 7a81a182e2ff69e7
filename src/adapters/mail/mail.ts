import { groupBy } from '../../entities/group-by.ts';
import { shortHash } from '../../entities/short-hash.ts';
import { recognise } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { type CorrespondenceOptions, correspond, correspondenceSchema } from '../shared/correspondence.ts';
import { defined } from '../shared/defined.ts';
import { type Letter, mergeCopies } from '../shared/letter.ts';
import { type Moment, readMoment, type TimeOptions } from '../shared/moment.ts';
import { readOptions } from '../shared/options.ts';
import { type Row, readRows, Unreadable } from '../shared/row.ts';
import { type DeliveryReport, isDeliveryReport, readDeliveryReport } from './delivery-report.ts';
import { type Headers, headersOf } from './headers.ts';
import { isoFromMailDate } from './mail-date.ts';
import { messageIds } from './message-id.ts';

/**
 * Returns a timeline for each candidate in mails as mailparser's `simpleParser` and postal-mime's `parse` give them.
 *
 * A mail belongs to the candidates whose addresses it names; one that names none belongs to the candidates of its thread. Automatic
 * mails are told by their headers, and a server's report that a mail did not arrive makes that mail `bounced`.
 *
 * @param mails in any order; the same mail out of several mailboxes counts once
 * @param options who is on the recruiter's side, and who the candidates are
 * @throws {HearbackError} invalid-options
 * @example
 * const { timelines } = mail(
 *   [
 *     {
 *       messageId: '<1@mail.example>', date: '2026-03-03T15:00:00.000Z', subject: 'Welder in Tampa', text: 'Hi Ana, …',
 *       from: { address: 'sam@talent.example', name: 'Sam Lee' }, to: [{ address: 'ana@example.org', name: 'Ana Ruiz' }],
 *     },
 *   ],
 *   { us: { domains: ['talent.example'] }, candidates: [{ id: 'ana', addresses: ['ana@example.org'] }] },
 * );
 * timelines[0]?.interactions[0]?.to //=> ['ana']
 */
export function mail(mails: readonly unknown[], options: CorrespondenceOptions = {}): Adapted {
  const read = readOptions(correspondenceSchema, options);
  const skipped: Skipped[] = [];
  const items = readRows(Array.isArray(mails) ? mails : [mails], 'mails', read, skipped, (row) => readMail(row, read));
  const letters = mergeCopies(
    groupBy(
      items.flatMap(({ letter }) => letter ?? []),
      ({ id }) => id,
    ).values(),
  );
  const reports = items.flatMap(({ report }) => report ?? []);
  return correspond({ name: 'mail', addressesOf }, withReports(letters, reports, skipped), read, skipped);
}

function addressesOf({ addresses = [] }: { readonly addresses?: readonly string[] | undefined }): readonly string[] {
  return addresses.map((address) => address.trim().toLowerCase());
}

/** A mail that somebody wrote, or a server's report; of a report that all went well, nothing. */
interface Item {
  readonly letter?: Letter;
  readonly report?: DeliveryReport;
}

function readMail(row: Row, times: TimeOptions): Item {
  if (!row.has('from') && !row.has('headers') && !row.has('messageId')) {
    throw new Unreadable(`expected a mail as mailparser or postal-mime gives it, received ${recognise(row.value).reason}`);
  }
  const headers = headersOf(row);
  if (isDeliveryReport(headers)) return defined({ report: readDeliveryReport(row, headers) });
  const at = sentAt(row, headers, times);
  const [from] = row.addresses('from');
  if (/^(?:mailer-daemon|postmaster)@/.test(from?.address ?? ''))
    throw new Unreadable('a notice of a mail server that says nothing in the standard form');
  const to = [...row.addresses('to'), ...row.addresses('cc'), ...row.addresses('bcc')];
  const subject = row.text('subject');
  const body = bodyOf(row);
  const [messageId] = messageIds(row.field('messageId') ?? headers('message-id'));
  const id = messageId ?? `mail-${shortHash(JSON.stringify([at, from?.address, subject, body]))}`;
  const parents = messageIds(row.field('inReplyTo') ?? headers('in-reply-to'));
  const earlier = messageIds(row.field('references') ?? headers('references')).reverse();
  const automated = isAutomated(headers) ? true : undefined;
  return {
    letter: {
      row: row.value,
      id,
      at,
      channel: 'email',
      to,
      answers: [...parents, ...earlier],
      ...defined({ from, subject, body, automated }),
    },
  };
}

/** When it was sent. The header goes before the field: of a date that it cannot read mailparser makes the time of reading. */
function sentAt(row: Row, headers: Headers, times: TimeOptions): Moment {
  const header = headers('date');
  if (header === undefined) return row.at('date');
  const reading = readMoment(isoFromMailDate(header) ?? header, times);
  if ('moment' in reading) return reading.moment;
  throw new Unreadable(`date: ${reading.problem}`);
}

function bodyOf(row: Row): string | undefined {
  const text = row.text('text');
  if (text !== undefined && text.trim() !== '') return text;
  const html = row.field('html');
  return typeof html === 'string' ? html : text;
}

/** Returns whether a machine sent it: RFC 3834, and what was in use before it. */
function isAutomated(headers: Headers): boolean {
  const submitted = headers('auto-submitted')?.toLowerCase();
  if (submitted !== undefined) return !submitted.startsWith('no');
  if (headers('x-autoreply') !== undefined || headers('x-autorespond') !== undefined) return true;
  return ['bulk', 'junk', 'auto_reply'].includes(headers('precedence')?.toLowerCase() ?? '');
}

function withReports(letters: readonly Letter[], reports: readonly DeliveryReport[], skipped: Skipped[]): Letter[] {
  const byId = new Map(letters.map((letter) => [letter.id, letter]));
  const undelivered = new Map<string, Set<string>>();
  for (const { row, about, failed } of reports) {
    const letter = about.map((id) => byId.get(id)).find((found) => found !== undefined);
    if (letter === undefined) {
      skipped.push({ row, reason: 'a report on a mail that is not among those given' });
      continue;
    }
    const to = letter.to.map(({ address }) => address);
    const named = to.filter((address) => failed.includes(address));
    if (named.length === 0 && failed.length > 0 && to.length > 1) {
      skipped.push({ row, reason: 'a report that names none of those whom the mail went to' });
      continue;
    }
    const lost = undelivered.get(letter.id) ?? new Set();
    for (const address of named.length > 0 ? named : to) lost.add(address);
    undelivered.set(letter.id, lost);
  }
  return letters.map((letter) => ({ ...letter, ...defined({ undelivered: undelivered.get(letter.id) }) }));
}
