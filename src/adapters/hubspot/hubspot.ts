import type { Covers } from '../../entities/covers.ts';
import { groupBy } from '../../entities/group-by.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import type { Happening } from '../shared/assemble.ts';
import { coverage } from '../shared/covers.ts';
import { type Contact, type ContactRow, type CrmOptions, contactTimelines, crmSchema } from '../shared/crm.ts';
import { defined } from '../shared/defined.ts';
import type { Entry } from '../shared/directory.ts';
import { readOptions } from '../shared/options.ts';
import type { People } from '../shared/people.ts';
import { readTables } from '../shared/read-tables.ts';
import { isRecord, Row, readRows, Unreadable } from '../shared/row.ts';
import { withPlainKeys } from '../shared/table.ts';
import { entryOfUser } from '../shared/users.ts';
import { callHappening, communicationHappening, emailHappening, meetingHappening, noteHappening } from './happenings.ts';

/** Objects of HubSpot's API, `{ id, properties, associations }`, or rows of tables with the properties as columns. */
export interface HubspotTables {
  /** The contacts that are candidates. */
  readonly contacts: unknown;
  readonly emails?: unknown;
  readonly calls?: unknown;
  readonly notes?: unknown;
  readonly meetings?: unknown;
  /** Messages over LinkedIn, SMS and WhatsApp. */
  readonly communications?: unknown;
  /** Rows of `contact_id` and `engagement_id`, where engagements do not say themselves whose they are. */
  readonly associations?: unknown;
  readonly owners?: unknown;
}

type Tell = (row: Row, people: People, options: CrmOptions) => readonly Happening[];

const engagements: readonly (readonly [name: keyof HubspotTables, tell: Tell])[] = [
  ['emails', emailHappening],
  ['calls', callHappening],
  ['notes', noteHappening],
  ['meetings', meetingHappening],
  ['communications', communicationHappening],
];

/**
 * Returns a timeline for each contact, of the engagements with them in HubSpot.
 *
 * @param tables objects of the API, or rows of tables
 * @param options what the account's own words for calls mean, and what its meetings are
 * @throws {HearbackError} invalid-options
 * @example
 * const { timelines } = hubspot({
 *   contacts: [{ id: '501', properties: { firstname: 'Ana', lastname: 'Ruiz', email: 'ana@example.org' } }],
 *   calls: [
 *     {
 *       id: '9', associations: { contacts: { results: [{ id: '501' }] } },
 *       properties: { hs_timestamp: '2026-03-02T15:00:00Z', hs_call_direction: 'INBOUND', hs_call_status: 'NO_ANSWER', hubspot_owner_id: '7' },
 *     },
 *   ],
 * });
 * timelines[0]?.interactions.map(({ kind, from }) => [kind, from]) //=> [['call', 'hubspot-contact-501']]
 */
export function hubspot(tables: HubspotTables, options: CrmOptions = {}): Adapted {
  const read = readOptions(crmSchema, options);
  const skipped: Skipped[] = [];
  const { given, readable } = readTables(tables, ['contacts', 'emails', 'calls'], skipped);
  const covers = coverage(seenIn(given, read));
  if (!readable) return { timelines: [], skipped, covers };
  const list = <Item>(name: keyof HubspotTables, readOne: (row: Row, own: unknown) => Item) =>
    readRows(given[name], name, read, skipped, (row) => readOne(new Row(propertiesOf(row), read), row.value));
  const contacts = list('contacts', readContact);
  const users = list('owners', (row) => readOwner(row, read.us?.organization));
  const associated = groupBy(list('associations', readAssociation), ({ engagement }) => engagement);
  const rows = engagements.flatMap(([name, tell]): ContactRow[] =>
    list(name, (row, own) => {
      const about = contactsOf(row, associated.get(row.id('id')) ?? []);
      // with one contact and nothing said, the rows were fetched for that contact
      const only = about.length === 0 && contacts.length === 1 ? [contacts[0]!.ownId] : about;
      return { row, given: own, contacts: only, tell: (fields, people) => tell(fields, people, read) };
    }),
  );
  return { timelines: contactTimelines('hubspot', contacts, rows, { options: read, users, covers, skipped }), skipped, covers };
}

/** The properties of an object or a row, under keys made alike: `hs_timestamp` and `property_hs_timestamp` are the same. */
function propertiesOf(row: Row): object {
  const properties = row.row('properties')?.value ?? {};
  const own = withPlainKeys(row.value) as Record<string, unknown>;
  const id = own['id'] ?? own['engagementid'] ?? own['contactid'] ?? own['ownerid'];
  const flat = Object.entries({ ...own, ...(withPlainKeys(properties) as object) });
  return { ...Object.fromEntries(flat.map(([key, value]) => [key.replace(/^property/, ''), value])), id };
}

function readContact(row: Row): Contact {
  const ownId = row.id('id');
  const parts = [row.text('firstname'), row.text('lastname')].filter((part) => part !== undefined);
  const addresses = [...row.addresses('email'), ...row.addresses('hsadditionalemails')].map(({ address }) => address);
  return { id: `hubspot-contact-${ownId}`, ownId, addresses, ...defined({ name: parts.length === 0 ? undefined : parts.join(' ') }) };
}

function readOwner(row: Row, organization: string | undefined): Entry {
  const parts = [row.text('firstname'), row.text('lastname')].filter((part) => part !== undefined);
  const name = parts.length === 0 ? undefined : parts.join(' ');
  return entryOfUser('hubspot', { id: row.id('id'), ...defined({ name, email: row.text('email') }) }, organization);
}

interface Association {
  readonly engagement: string;
  readonly contact: string;
}

function readAssociation(row: Row): Association {
  return { engagement: row.id('engagementid'), contact: row.id('contactid') };
}

function contactsOf(row: Row, associated: readonly Association[]): string[] {
  const associations = row.field('associations');
  const inside = isRecord(associations) ? (row.row('associations')?.row('contacts')?.rows('results') ?? []) : [];
  const column = row.maybeId('contactid');
  if (row.field('id') === undefined) throw new Unreadable('id: expected a value, received nothing');
  return [...inside.map((one) => one.id('id')), ...(column === undefined ? [] : [column]), ...associated.map(({ contact }) => contact)];
}

function seenIn(given: Readonly<Record<string, unknown>>, { meetings }: CrmOptions): Covers {
  const share = (name: string) => (given[name] === undefined ? 'none' : 'some');
  const met = meetings === undefined ? 'none' : share('meetings');
  const messages = given['emails'] === undefined ? share('communications') : 'some';
  return {
    message: messages,
    call: given['calls'] === undefined && meetings === 'call' ? met : share('calls'),
    note: given['notes'] === undefined ? 'none' : 'all',
    'interview-held': meetings === 'interview' ? met : 'none',
  };
}
