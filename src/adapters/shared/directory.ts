import type { Role } from '../../entities/party.ts';
import { shortHash } from '../../entities/short-hash.ts';
import type { Address } from './addresses.ts';
import { defined } from './defined.ts';
import type { KnownCandidate, KnownPerson, Us } from './options.ts';

/** Somebody who took part, as far as the row in hand tells. */
export interface Person {
  /** Of the party. */
  readonly id: string;
  /** Left out where the row tells only that it is one of ours. */
  readonly role?: Role;
  /** Whether the caller stated the role, which nothing overrules. */
  readonly stated?: boolean;
  readonly name?: string;
  readonly organization?: string;
  readonly timeZone?: string;
}

/** Somebody, and how the export names them. */
export interface Entry {
  readonly person: Person;
  readonly addresses: readonly string[];
  readonly ids: readonly string[];
}

/** Who is who. */
export interface Directory {
  /** Whom an address is known to belong to; somebody nameless of ours where it is one of ours; else nobody. */
  byAddress(address: Address): Person | undefined;
  /** Who has that id in the export's system. */
  byId(id: string): Person | undefined;
  /** The sender and the addressees, as far as they are known. */
  envelope(from: readonly Address[], to: readonly Address[]): Envelope;
}

/** Who said something to whom, as far as it is known. */
export interface Envelope {
  readonly from?: Person;
  readonly to?: readonly Person[];
}

/**
 * Returns the directory of some entries. Of two that claim an address or an id the first has it.
 *
 * @param entries the candidate first
 * @param us what else is ours
 */
export function createDirectory(entries: readonly Entry[], us: Us = {}): Directory {
  const people = new Map<string, Person>();
  const claim = (key: string, person: Person) => {
    if (!people.has(key)) people.set(key, person);
  };
  for (const { person, addresses, ids } of entries) {
    // an entry of somebody who is known by id already only adds to how they are known
    const owner = ids.map((id) => people.get(`id ${id}`)).find((known) => known !== undefined) ?? person;
    for (const address of addresses) claim(`address ${address.trim().toLowerCase()}`, owner);
    for (const id of ids) claim(`id ${id}`, owner);
  }
  const isOurs = ownAddresses(us);
  const byAddress = ({ address, name }: Address): Person | undefined => {
    const known = people.get(`address ${address}`);
    if (known !== undefined) return name === undefined || known.name !== undefined ? known : { ...known, name };
    if (!isOurs(address)) return undefined;
    return { id: `person-${shortHash(address)}`, ...defined({ name, organization: us.organization }) };
  };
  return {
    byAddress,
    byId: (id) => people.get(`id ${id}`),
    envelope(from, to) {
      const sender = from[0] && byAddress(from[0]);
      const known = to.flatMap((address) => byAddress(address) ?? []);
      return { ...(sender && { from: sender }), ...(known.length > 0 && { to: known }) };
    },
  };
}

/** Returns the entry of somebody whom the caller knows. */
export function entryOf(known: KnownPerson): Entry {
  const { id, role, name, organization, timeZone, addresses = [], ids = [] } = known;
  return { person: { id, role, stated: true, ...defined({ name, organization, timeZone }) }, addresses, ids: ids.map(String) };
}

/**
 * Returns the entry of the candidate: what the caller knows goes before what the export says.
 *
 * @param found what the export says, with the id that the party has unless the caller gave one
 * @param known what the caller knows
 */
export function candidateEntry(found: Omit<Person, 'role'> & Partial<Omit<Entry, 'person'>>, known: KnownCandidate = {}): Entry {
  const { id, name = found.name, timeZone = found.timeZone, addresses = [], ids = [] } = known;
  return {
    person: { id: id ?? found.id, role: 'candidate', ...defined({ name, timeZone }) },
    addresses: [...addresses, ...(found.addresses ?? [])],
    ids: [...ids.map(String), ...(found.ids ?? [])],
  };
}

function ownAddresses({ addresses = [], domains = [] }: Us): (address: string) => boolean {
  const own = new Set(addresses.map((address) => address.trim().toLowerCase()));
  const suffixes = domains.map((domain) => domain.trim().toLowerCase().replace(/^@/, ''));
  return (address) => {
    if (own.has(address)) return true;
    const domain = address.slice(address.lastIndexOf('@') + 1);
    return suffixes.some((suffix) => domain === suffix || domain.endsWith(`.${suffix}`));
  };
}
