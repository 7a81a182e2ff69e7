import { defined } from './defined.ts';
import type { Directory, Entry, Person } from './directory.ts';
import { isRecord, type Row } from './row.ts';

/** A user of a system, as other rows name them. */
export interface UserRef {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
}

/** Returns the party that a user is, in the role that the row in hand gives them. */
export type UserOf = (user: UserRef | undefined, role?: 'recruiter' | 'employer') => Person | undefined;

/** Returns somebody's name, whole or out of its parts, or undefined where there is none. */
export function fullName(row: Row): string | undefined {
  const first = row.text('first_name') ?? row.text('firstName') ?? row.text('first-name');
  const last = row.text('last_name') ?? row.text('lastName') ?? row.text('last-name');
  const parts = [first, last].filter((part) => part !== undefined);
  return row.text('name') ?? (parts.length === 0 ? undefined : parts.join(' '));
}

/** Returns the user that a row is; one without an id is nobody. */
export function readUserRef(row: Row | undefined): UserRef | undefined {
  const id = row?.maybeId('id');
  return row === undefined || id === undefined ? undefined : { id, ...defined({ name: fullName(row), email: row.text('email') }) };
}

/** Returns the user in a field that holds an id, or the user where an API put them in its place. */
export function userField(row: Row, name: string): UserRef | undefined {
  return isRecord(row.field(name)) ? readUserRef(row.row(name)) : refOf(row.maybeId(name));
}

/** Returns the user of whom a row holds only the id. */
export function refOf(id: string | undefined): UserRef | undefined {
  return id === undefined ? undefined : { id };
}

/**
 * Returns the entry of a user.
 *
 * @param system what the ids of its users begin with
 * @param organization the one that recruits
 */
export function entryOfUser(system: string, { id, name, email }: UserRef, organization?: string): Entry {
  const person = { id: `${system}-user-${id}`, ...defined({ name, organization }) };
  return { person, addresses: email === undefined ? [] : [email], ids: [id] };
}

/** Returns the entry of a user's own row, with all addresses in the fields named. */
export function readUser(system: string, row: Row, organization: string | undefined, addressFields: readonly string[]): Entry {
  const { person, ids } = entryOfUser(system, { id: row.id('id'), ...defined({ name: fullName(row) }) }, organization);
  return { person, addresses: addressFields.flatMap((field) => row.addresses(field)).map(({ address }) => address), ids };
}

/** Returns who a system's users are. */
export function usersIn(system: string, directory: Directory, organization?: string): UserOf {
  return (user, role) => {
    if (user === undefined) return undefined;
    const known = directory.byId(user.id) ?? entryOfUser(system, user, organization).person;
    return known.stated || role === undefined ? known : { ...known, role };
  };
}
