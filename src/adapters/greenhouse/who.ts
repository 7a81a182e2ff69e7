import { defined } from '../shared/defined.ts';
import type { Directory, Entry, Person } from '../shared/directory.ts';
import type { Row } from '../shared/row.ts';
import { type Application, fullName, type Job, type UserRef } from './rows.ts';

/** Who is who in one application. */
export interface Who {
  readonly candidate: Person;
  readonly directory: Directory;
  /** The recruiters and the hiring managers, the first to answer for the case first. */
  readonly cast: readonly Person[];
  /** The party that a user is. */
  readonly user: (user: UserRef | undefined, role?: 'recruiter' | 'employer') => Person | undefined;
}

/** Returns who is who in an application. */
export function whoIn(application: Application, job: Job | undefined, candidate: Person, directory: Directory, organization?: string): Who {
  const user: Who['user'] = (ref, role) => {
    if (ref === undefined) return undefined;
    const known = directory.byId(ref.id) ?? entryOfUser(ref, organization).person;
    return known.stated || role === undefined ? known : { ...known, role };
  };
  const recruiters = [application.recruiter, application.coordinator, ...(job?.recruiters ?? [])];
  const cast = [...recruiters.map((ref) => user(ref, 'recruiter')), ...(job?.managers ?? []).map((ref) => user(ref, 'employer'))];
  return { candidate, directory, user, cast: cast.filter((person) => person !== undefined) };
}

/** Returns the entry of a user whom a row names. */
export function entryOfUser({ id, name, email }: UserRef, organization?: string): Entry {
  const person = { id: `greenhouse-user-${id}`, ...defined({ name, organization }) };
  return { person, addresses: email === undefined ? [] : [email], ids: [id] };
}

/** Returns the entry of a user's own row. */
export function readUser(row: Row, organization?: string): Entry {
  const { person, ids } = entryOfUser({ id: row.id('id'), ...defined({ name: fullName(row) }) }, organization);
  return { person, addresses: [...row.addresses('primary_email_address'), ...row.addresses('emails')].map(({ address }) => address), ids };
}
