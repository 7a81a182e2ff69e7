import type * as z from 'zod';
import { type Covers, coversSchema } from '../../entities/covers.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import { actFrom, type Meanings, meaningsSchema } from '../shared/acts.ts';
import type { Skipped } from '../shared/adapted.ts';
import { assemble, type Happening } from '../shared/assemble.ts';
import { coverage } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import { candidateEntry, createDirectory, entryOf, type Person } from '../shared/directory.ts';
import { type Moment, readMoment } from '../shared/moment.ts';
import { type AdapterOptions, optionsSchema } from '../shared/options.ts';
import { Unreadable } from '../shared/row.ts';
import { safeId } from '../shared/safe-id.ts';

/** What adapters of event logs take beside the log. */
export interface EventLogOptions extends AdapterOptions {
  /** What each activity is in a timeline: `{ 'send rejection': { kind: 'message', channel: 'email', by: 'us' } }`. */
  readonly means: Meanings;
  /** What the log could show of each kind; left out, `some` of what the activities mean. */
  readonly covers?: Covers | undefined;
}

/** What adapters of event logs take beside the log. */
export const eventLogSchema = optionsSchema.extend({ means: meaningsSchema, covers: coversSchema.optional() });

/** The options in parsed form. */
export type ParsedOptions = z.infer<typeof eventLogSchema>;

/** Something that a log holds. */
export interface LogEvent {
  readonly row: unknown;
  readonly id: string;
  readonly activity: string;
  readonly at: Moment;
  /** Who did it, by id or name. */
  readonly resource?: string;
}

/** A case of a log: an application. */
export interface LogCase {
  /** As {@link safeId} makes it: what gets the same id is the same, since a name may be written in several ways. */
  readonly id: string;
  readonly candidate?: string;
  readonly events: readonly LogEvent[];
}

/** Returns the moment, in whichever form the log has it. */
export function momentIn(value: unknown, options: AdapterOptions): Moment {
  const reading = readMoment(value, options);
  if ('moment' in reading) return reading.moment;
  throw new Unreadable(`time: ${reading.problem}`);
}

/** Returns what a log covers by what its activities mean. */
export function coversOf({ means, covers }: ParsedOptions): Covers {
  const kinds = Object.values(means).flatMap((meaning) => (meaning === 'ignore' ? [] : [meaning.kind]));
  return coverage(covers ?? Object.fromEntries(kinds.map((kind) => [kind, 'some'])));
}

/**
 * Returns the timeline of a case.
 *
 * @param system what ids begin with
 */
export function timelineOf(system: string, { id, candidate, events }: LogCase, options: ParsedOptions, skipped: Skipped[]): TimelineInput {
  const found = {
    id: `${system}-candidate-${candidate === undefined ? id : safeId(candidate)}`,
    ids: candidate === undefined ? [] : [candidate],
  };
  const entry = candidateEntry(found, options.candidate);
  const directory = createDirectory([entry, ...(options.people ?? []).map(entryOf)], options.us);
  const organization = options.us?.organization;
  const team: Person = { id: `${system}-team`, role: 'recruiter', ...defined({ name: organization, organization }) };
  const happenings = events.flatMap(({ row, id: own, activity, at, resource }): Happening[] => {
    const meaning = Object.hasOwn(options.means, activity) ? options.means[activity] : undefined;
    if (meaning === undefined) skipped.push({ row, reason: `say what \`${activity}\` means with the option \`means\`, or \`ignore\`` });
    if (meaning === undefined || meaning === 'ignore') return [];
    const known = resource === undefined ? undefined : directory.byId(resource);
    const other = resource === undefined ? undefined : { id: `${system}-person-${safeId(resource)}`, ...defined({ organization }) };
    return [
      actFrom({ id: `${system}-event-${safeId(own)}`, at, row }, meaning, {}, { candidate: entry.person, person: known ?? other, team }),
    ];
  });
  const covers = coversOf(options);
  return assemble({ id: `${system}-${id}`, opportunity: { ...options.opportunity }, candidate: entry.person, happenings, covers }, skipped);
}
