import { candidateEntry, createDirectory, type Directory, type Entry, entryOf, type Person } from './directory.ts';
import type { AdapterOptions } from './options.ts';
import { type UserOf, usersIn } from './users.ts';

/** Who takes part in a case. */
export interface People {
  readonly candidate: Person;
  readonly directory: Directory;
  readonly user: UserOf;
}

/** What an export says of a candidate; the id is the party's, unless the caller gave one. */
export type FoundCandidate = Omit<Person, 'role'> & Partial<Omit<Entry, 'person'>>;

/**
 * Returns who takes part in a case: what the caller knows goes before what the export says.
 *
 * @param system what the ids of its users begin with
 * @param users as far as their addresses are known
 */
export function peopleIn(system: string, found: FoundCandidate, options: AdapterOptions, users: readonly Entry[]): People {
  const candidate = candidateEntry(found, options.candidate);
  const directory = createDirectory([candidate, ...(options.people ?? []).map(entryOf), ...users], options.us);
  return { candidate: candidate.person, directory, user: usersIn(system, directory, options.us?.organization) };
}
