import type { Person } from '../shared/directory.ts';
import type { People } from '../shared/people.ts';
import type { Application, Job } from './rows.ts';

/** Who is who in one application. */
export interface Who extends People {
  /** The recruiters and the hiring managers, the first to answer for the case first. */
  readonly cast: readonly Person[];
}

/** What the ids of Greenhouse's users begin with. */
export const system = 'greenhouse';

/** The fields of a user's own row that hold addresses, in v1 and v3. */
export const addressFields: readonly string[] = ['primary_email_address', 'emails', 'primary_email', 'email_addresses'];

/** Returns who is who in an application. */
export function whoIn(application: Application, job: Job | undefined, people: People): Who {
  const { user } = people;
  const recruiters = [application.recruiter, application.coordinator, ...(job?.recruiters ?? [])];
  const cast = [...recruiters.map((ref) => user(ref, 'recruiter')), ...(job?.managers ?? []).map((ref) => user(ref, 'employer'))];
  return { ...people, cast: cast.filter((person) => person !== undefined) };
}
