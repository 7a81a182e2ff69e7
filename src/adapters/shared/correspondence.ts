import * as z from 'zod';
import type { OpportunityInput } from '../../entities/opportunity.ts';
import { opportunitySchema } from '../../entities/opportunity.ts';
import { shortHash } from '../../entities/short-hash.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import type { Adapted, Skipped } from './adapted.ts';
import type { Address } from './addresses.ts';
import { assemble, type Happening } from './assemble.ts';
import { coverage } from './covers.ts';
import { defined } from './defined.ts';
import { candidateEntry, createDirectory, type Directory, type Entry, entryOf } from './directory.ts';
import type { Letter } from './letter.ts';
import { type AdapterOptions, candidateSchema, type KnownCandidate, optionsSchema } from './options.ts';
import { threads } from './threads.ts';

/** A candidate whose messages are looked for, and the job that they are about. */
export interface Correspondent extends KnownCandidate {
  readonly opportunity?: OpportunityInput | undefined;
}

/** What adapters of messages take beside the rows. */
export interface CorrespondenceOptions extends AdapterOptions {
  /** Each becomes a timeline; or `everyone-else`: who wrote with us and is none of us, nor one of `people`, is a candidate. */
  readonly candidates?: readonly Correspondent[] | 'everyone-else' | undefined;
}

const correspondentSchema = candidateSchema.extend({ opportunity: opportunitySchema.optional() });

/** What adapters of messages take beside the rows. */
export const correspondenceSchema = optionsSchema.extend({
  candidates: z.union([z.literal('everyone-else'), z.array(correspondentSchema)]).optional(),
});

type Options = z.infer<typeof correspondenceSchema>;

/** What tells one system of messages from another. */
export interface System {
  /** What the timelines are called after. */
  readonly name: string;
  /** The addresses under which the system knows somebody, as they stand in its letters. */
  readonly addressesOf: (known: KnownCandidate) => readonly string[];
}

interface Roster {
  readonly entry: Entry;
  readonly opportunity: OpportunityInput;
}

/**
 * Returns a timeline for each candidate with letters: those that name the candidate, and of the same threads those that name no
 * candidate, where it is known who wrote them to whom.
 *
 * @param letters each once
 */
export function correspond(system: System, letters: readonly Letter[], options: Options, skipped: Skipped[]): Adapted {
  const known = (options.people ?? []).map((person) => ({ ...entryOf(person), addresses: system.addressesOf(person) }));
  const covers = coverage({ message: 'some' });
  const roster = rosterOf(system, letters, options, createDirectory(known, options.us));
  const byAddress = new Map(roster.flatMap((one) => one.entry.addresses.map((address) => [address, one] as const)));
  const named = (letter: Letter) => peopleOf(letter).flatMap(({ address }) => byAddress.get(address) ?? []);

  const threadOf = threads(letters.flatMap(({ id, answers }) => answers.map((answer) => [id, answer] as const)));
  const inThread = new Map<string, Set<Roster>>();
  const mine = new Map<Roster, Letter[]>(roster.map((one) => [one, []]));
  const unnamed: Letter[] = [];
  for (const letter of letters) {
    const candidates = new Set(named(letter));
    if (candidates.size === 0) unnamed.push(letter);
    const thread = threadOf(letter.id);
    for (const candidate of candidates) {
      mine.get(candidate)!.push(letter);
      inThread.set(thread, (inThread.get(thread) ?? new Set()).add(candidate));
    }
  }
  const directory = createDirectory(known, options.us);
  for (const letter of unnamed) {
    const { from, to } = directory.envelope(letter.from === undefined ? [] : [letter.from], letter.to);
    const candidates = from === undefined || to === undefined ? undefined : inThread.get(threadOf(letter.id));
    if (candidates === undefined) skipped.push({ row: letter.row, reason: reasonFor(options) });
    for (const candidate of candidates ?? []) mine.get(candidate)!.push(letter);
  }

  const timelines = [...mine].flatMap(([one, found]): TimelineInput[] => {
    if (found.length === 0) return [];
    const { person } = one.entry;
    const happenings = happeningsOf(found, one.entry, createDirectory([one.entry, ...known], options.us));
    const opportunity = { ...options.opportunity, ...one.opportunity };
    return [assemble({ id: `${system.name}-${person.id}`, opportunity, candidate: person, happenings, covers }, skipped)];
  });
  return { timelines, skipped, covers };
}

function reasonFor({ candidate, candidates }: Options): string {
  if (candidate === undefined && candidates === undefined) return 'say who the candidates are with the option `candidates`';
  return 'it names no candidate, or nobody who is known';
}

function rosterOf(system: System, letters: readonly Letter[], options: Options, others: Directory): Roster[] {
  const { candidates = [], candidate } = options;
  if (candidates === 'everyone-else') return strangersIn(letters, others);
  return [...(candidate === undefined ? [] : [candidate]), ...candidates].map((known) => {
    const addresses = system.addressesOf(known);
    const entry = candidateEntry({ id: idOf(addresses[0] ?? '') }, known);
    return { entry: { ...entry, addresses }, opportunity: 'opportunity' in known ? (known.opportunity ?? {}) : {} };
  });
}

function strangersIn(letters: readonly Letter[], others: Directory): Roster[] {
  const strangers = new Map<string, Address>();
  for (const letter of letters) {
    const people = peopleOf(letter);
    if (!people.some((address) => others.byAddress(address))) continue;
    for (const stranger of people) {
      if (others.byAddress(stranger) === undefined && !strangers.get(stranger.address)?.name) strangers.set(stranger.address, stranger);
    }
  }
  return [...strangers.keys()].sort().map((address) => {
    return { entry: candidateEntry({ id: idOf(address), addresses: [address] }), opportunity: {} };
  });
}

function idOf(address: string): string {
  return `person-${shortHash(address)}`;
}

function peopleOf({ from, to }: Letter): readonly Address[] {
  return from === undefined ? to : [from, ...to];
}

function happeningsOf(letters: readonly Letter[], candidate: Entry, directory: Directory): Happening[] {
  const ids = new Set(letters.map(({ id }) => id));
  return letters.map(({ row, id, at, channel, subject, body, automated, from, to, answers, undelivered }) => {
    const reached = undelivered === undefined ? to : to.filter(({ address }) => !undelivered.has(address));
    const isLost = undelivered !== undefined && (reached.length === 0 || candidate.addresses.some((address) => undelivered.has(address)));
    const inReplyTo = answers.find((answer) => ids.has(answer) && answer !== id);
    return {
      interaction: {
        kind: 'message',
        channel,
        id,
        at,
        ...defined({ subject, body, inReplyTo, automated }),
        ...(isLost && { delivery: 'bounced' }),
      },
      ...directory.envelope(from === undefined ? [] : [from], isLost ? to : reached),
      row,
    };
  });
}
