import type { Covers } from '../../entities/covers.ts';
import { addTo } from '../../entities/group-by.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { coverage } from '../shared/covers.ts';
import { type Contact, type ContactRow, type CrmOptions, contactTimelines, crmSchema } from '../shared/crm.ts';
import { defined } from '../shared/defined.ts';
import { readOptions } from '../shared/options.ts';
import { readTables } from '../shared/read-tables.ts';
import { Row, readRows } from '../shared/row.ts';
import { withPlainKeys } from '../shared/table.ts';
import { entryOfUser } from '../shared/users.ts';
import { emailHappening, eventHappening, taskHappening } from './happenings.ts';

/** Records of Salesforce, as the API or an export gives them: `WhoId`, `who_id` and `WHOID` are read alike. */
export interface SalesforceTables {
  /** The contacts and leads that are candidates. */
  readonly contacts: unknown;
  readonly tasks?: unknown;
  readonly events?: unknown;
  readonly emailMessages?: unknown;
  readonly users?: unknown;
}

/**
 * Returns a timeline for each contact, of the tasks, events and mails with them in Salesforce.
 *
 * @param tables records of the API, or rows of an export
 * @param options what the account's own words for calls mean, what its events are, and when the data was fetched
 * @throws {HearbackError} invalid-options
 * @example
 * const { timelines } = salesforce({
 *   contacts: [{ Id: '003A', Name: 'Ana Ruiz', Email: 'ana@example.org' }],
 *   tasks: [
 *     {
 *       Id: '00TA', WhoId: '003A', OwnerId: '005A', Status: 'Completed', TaskSubtype: 'Call', CallType: 'Outbound',
 *       CallDisposition: 'Left Voicemail', CompletedDateTime: '2026-03-02T15:00:00.000+0000',
 *     },
 *   ],
 * });
 * timelines[0]?.interactions.map(({ kind, to }) => [kind, to]) //=> [['call', ['salesforce-contact-003A']]]
 */
export function salesforce(tables: SalesforceTables, options: CrmOptions = {}): Adapted {
  const read = readOptions(crmSchema, options);
  const skipped: Skipped[] = [];
  const { given, readable } = readTables(tables, ['contacts', 'tasks', 'events'], skipped);
  const covers = coverage(seenIn(given, read));
  if (!readable) return { timelines: [], skipped, covers };
  const list = <Item>(name: keyof SalesforceTables, readOne: (row: Row, own: unknown) => readonly Item[]) =>
    readRows(given[name], name, read, skipped, (own) => {
      const row = new Row(withPlainKeys(own.value) as object, read);
      return row.flag('isdeleted') === true ? [] : readOne(row, own.value);
    }).flat();
  const contacts = list('contacts', (row) => [readContact(row)]);
  const contactsAt = new Map<string, string[]>();
  for (const { ownId, addresses = [] } of contacts) for (const address of addresses) addTo(contactsAt, address, ownId);
  const users = list('users', (row) => [
    entryOfUser('salesforce', { id: row.id('id'), ...defined({ name: nameOf(row), email: row.text('email') }) }, read.us?.organization),
  ]);
  const rows = [
    ...list('tasks', (row, own) => [aboutWho(row, own, (fields, people) => taskHappening(fields, people, read))]),
    ...list('events', (row, own) => [aboutWho(row, own, (fields, people) => eventHappening(fields, people, read))]),
    ...list('emailMessages', (row, own) => [{ ...aboutWho(row, own, emailHappening), contacts: namedIn(row, contactsAt) }]),
  ];
  return { timelines: contactTimelines('salesforce', contacts, rows, { options: read, users, covers, skipped }), skipped, covers };
}

function nameOf(row: Row): string | undefined {
  const parts = [row.text('firstname'), row.text('lastname')].filter((part) => part !== undefined);
  return row.text('name') ?? (parts.length === 0 ? undefined : parts.join(' '));
}

function readContact(row: Row): Contact {
  const ownId = row.id('id');
  const addresses = row.addresses('email').map(({ address }) => address);
  return { id: `salesforce-contact-${ownId}`, ownId, addresses, ...defined({ name: nameOf(row) }) };
}

function aboutWho(row: Row, given: unknown, tell: ContactRow['tell']): ContactRow {
  const who = row.maybeId('whoid');
  return { row, given, contacts: who === undefined ? [] : [who], tell };
}

/** A mail is related to a case or an account, so that whom it is with is told by its addresses. */
function namedIn(row: Row, contactsAt: ReadonlyMap<string, readonly string[]>): string[] {
  const fields = ['fromaddress', 'toaddress', 'ccaddress', 'bccaddress'];
  return fields.flatMap((field) => row.addresses(field)).flatMap(({ address }) => contactsAt.get(address) ?? []);
}

function seenIn(given: Readonly<Record<string, unknown>>, { meetings }: CrmOptions): Covers {
  const some = (...names: readonly string[]) => (names.some((name) => given[name] !== undefined) ? 'some' : 'none');
  return {
    message: some('tasks', 'emailMessages'),
    call: meetings === 'call' ? some('tasks', 'events') : some('tasks'),
    note: some('tasks'),
    'interview-held': meetings === 'interview' ? some('events') : 'none',
  };
}
