import * as z from 'zod';
import type { Covers } from '../../entities/covers.ts';
import { flatRecordSchema } from '../../entities/flat-record.ts';
import { addTo } from '../../entities/group-by.ts';
import { instantSchema } from '../../entities/instant.ts';
import { callOutcomeSchema } from '../../entities/interaction.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import type { Skipped } from './adapted.ts';
import { assemble, type Happening } from './assemble.ts';
import type { Entry } from './directory.ts';
import { type AdapterOptions, optionsSchema } from './options.ts';
import { type FoundCandidate, type People, peopleIn } from './people.ts';
import { attempt, type Row } from './row.ts';

const { options: outcomes } = callOutcomeSchema;

/** How a call went. */
export type CallOutcome = z.infer<typeof callOutcomeSchema>;

/** What adapters of customer relationship systems take beside the rows. */
export interface CrmOptions extends AdapterOptions {
  /** What the system's own words for how a call went mean: `{ 'Spoke briefly': 'connected' }`. */
  readonly outcomes?: Readonly<Record<string, CallOutcome>> | undefined;
  /** What meetings are: interviews, or calls with both on the line. Left out, they are skipped: the system does not say. */
  readonly meetings?: 'interview' | 'call' | undefined;
  /** When the data was fetched: a meeting that was over by then took place, where the system does not say. */
  readonly exportedAt?: string | number | Date | undefined;
}

/** What adapters of customer relationship systems take beside the rows. */
export const crmSchema = optionsSchema.extend({
  outcomes: flatRecordSchema<CallOutcome>({
    accepts: (value): value is CallOutcome => outcomes.some((outcome) => outcome === value),
    expected: outcomes.map((outcome) => `\`${outcome}\``).join(', '),
    json: { enum: outcomes },
    description: "what the system's words for how a call went mean",
  }).optional(),
  meetings: z.enum(['interview', 'call']).optional(),
  exportedAt: instantSchema.optional(),
});

/** Words for how a call went that mean the same in every office. */
const known: Readonly<Record<string, CallOutcome>> = {
  connected: 'connected',
  'left voicemail': 'voicemail',
  'left live message': 'voicemail',
  voicemail: 'voicemail',
  'no answer': 'missed',
  busy: 'missed',
  missed: 'missed',
};

/** Returns how a call went by the first of the words that is known, those of the caller before the usual ones. */
export function outcomeOf(words: readonly (string | undefined)[], own: CrmOptions['outcomes'] = {}): CallOutcome | undefined {
  for (const word of words) {
    if (word === undefined) continue;
    if (Object.hasOwn(own, word)) return own[word];
    const usual = word.toLowerCase();
    if (Object.hasOwn(known, usual)) return known[usual];
  }
  return undefined;
}

/** A person in a customer relationship system: the caller gives those who are candidates. */
export interface Contact extends FoundCandidate {
  /** As the system knows them. */
  readonly ownId: string;
}

/** A row about one or several contacts. */
export interface ContactRow {
  readonly row: Row;
  /** As it was given. */
  readonly given: unknown;
  readonly contacts: readonly string[];
  readonly tell: (row: Row, people: People) => readonly Happening[];
}

/**
 * Returns a timeline for each contact, of the rows about them. A row about nobody given goes to `skipped`.
 *
 * @param system what ids begin with
 */
export function contactTimelines(
  system: string,
  contacts: readonly Contact[],
  rows: readonly ContactRow[],
  { options, users, covers, skipped }: { options: CrmOptions; users: readonly Entry[]; covers: Covers; skipped: Skipped[] },
): TimelineInput[] {
  const mine = new Map<string, ContactRow[]>(contacts.map(({ ownId }) => [ownId, []]));
  for (const row of rows) {
    const about = [...new Set(row.contacts)].filter((id) => mine.has(id));
    if (about.length === 0) skipped.push({ row: row.given, reason: 'it is about none of the contacts given' });
    for (const id of about) addTo(mine, id, row);
  }
  const unread = new Set<unknown>();
  return contacts.map((contact) => {
    const own = contacts.length === 1 ? options : { ...options, candidate: undefined };
    const people = peopleIn(system, contact, own, users);
    const happenings = mine.get(contact.ownId)!.flatMap(({ row, given, tell }) => {
      if (unread.has(given)) return [];
      const told = attempt(given, skipped, () => tell(row, people));
      if (told === undefined) unread.add(given);
      return (told ?? []).map((happening) => ({ ...happening, row: given }));
    });
    const opportunity = { ...options.opportunity };
    return assemble({ id: `${system}-contact-${contact.ownId}`, opportunity, candidate: people.candidate, happenings, covers }, skipped);
  });
}

/** Returns a meeting as what the caller says meetings are. Who took part in a call or an interview took part on both sides. */
export function meetingFrom(
  {
    id,
    startsAt,
    endsAt,
    row,
  }: { id: string; startsAt: Happening['interaction']['at']; endsAt?: Happening['interaction']['at']; row: unknown },
  kind: 'interview' | 'call',
  candidate: Happening['from'],
  by: Happening['from'],
): Happening {
  const to = candidate === undefined ? [] : [candidate];
  if (kind === 'interview') return { interaction: { kind: 'interview-held', id, at: endsAt ?? startsAt, startsAt }, from: by, to, row };
  return { interaction: { kind: 'call', channel: 'video', outcome: 'connected', id, at: startsAt }, from: by, to, row };
}
