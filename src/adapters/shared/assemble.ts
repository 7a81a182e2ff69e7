import type { Covers } from '../../entities/covers.ts';
import { groupBy } from '../../entities/group-by.ts';
import type { InteractionInput } from '../../entities/interaction.ts';
import type { OpportunityInput } from '../../entities/opportunity.ts';
import type { PartyInput, Role } from '../../entities/party.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import type { Skipped } from './adapted.ts';
import { defined } from './defined.ts';
import type { Person } from './directory.ts';
import { instantOf, isInTime, type Moment } from './moment.ts';

type Without<Kind> = Kind extends unknown ? Omit<Kind, 'from' | 'to' | 'at'> & { readonly at: Moment } : never;

/** An interaction whose people are not party ids yet. */
export interface Happening {
  readonly interaction: Without<InteractionInput>;
  readonly from?: Person | undefined;
  readonly to?: readonly Person[] | undefined;
  /** The row that it was read from. */
  readonly row: unknown;
}

/** What a timeline is put together from. */
export interface Case {
  readonly id: string;
  readonly opportunity: OpportunityInput;
  readonly candidate: Person;
  /** Who belongs to the case whether or not they did anything, the first to answer for it first. */
  readonly cast?: readonly Person[];
  readonly happenings: readonly Happening[];
  readonly covers: Covers;
}

/**
 * Returns the timeline, the same in whatever order its happenings come: interactions by time and id; the candidate first,
 * then the cast in its order, then who else took part, by id. Whom the caller gave a role has it; else who acted as a recruiter is one, then as an employer, then as a referrer;
 * of whom it is only known to be one of ours is taken for a recruiter. One of two rows that tell different things under one id
 * goes to `skipped`, and so does what would happen after the last instant, as an hour that begins there does.
 */
export function assemble({ id, opportunity, candidate, cast = [], happenings, covers }: Case, skipped: Skipped[]): TimelineInput {
  const kept = onceEach(inTime(happenings, skipped), skipped);
  const named = [candidate, ...cast];
  const people = [...named, ...happenings.flatMap(({ from, to = [] }) => (from === undefined ? to : [from, ...to]))];
  return {
    id,
    opportunity,
    parties: partiesOf(
      people,
      named.map((person) => person.id),
    ),
    interactions: kept.map(interactionOf).sort(byTime),
    covers,
  };
}

function interactionOf({ interaction, from, to = [] }: Happening): InteractionInput & { at: Moment } {
  const addressees = [...new Set(to.map((person) => person.id))].filter((id) => id !== from?.id);
  return { ...interaction, ...(from && { from: from.id }), ...(addressees.length > 0 && { to: addressees }) };
}

/** Those whose instants are some: an adapter may have added a duration to one. */
function inTime(happenings: readonly Happening[], skipped: Skipped[]): readonly Happening[] {
  return happenings.filter(({ interaction, row }) => {
    const beyond = Object.entries(interaction).find(
      ([key, value]) => /^at$|At$/.test(key) && typeof value === 'number' && !isInTime(value),
    );
    if (beyond !== undefined)
      skipped.push({ row, reason: `${beyond[0]}: expected an instant within ±8.64e15, received \`${String(beyond[1])}\`` });
    return beyond === undefined;
  });
}

function onceEach(happenings: readonly Happening[], skipped: Skipped[]): Happening[] {
  const byId = new Map<string, { text: string; happening: Happening }>();
  for (const happening of happenings) {
    const text = JSON.stringify(interactionOf(happening));
    const other = byId.get(happening.interaction.id);
    if (other?.text === text) continue;
    const replaces = other === undefined || text < other.text;
    if (replaces) byId.set(happening.interaction.id, { text, happening });
    if (other !== undefined) {
      const { row } = replaces ? other.happening : happening;
      skipped.push({ row, reason: `another row has the same id and says something else: \`${happening.interaction.id}\`` });
    }
  }
  return [...byId.values()].map(({ happening }) => happening);
}

function byTime(first: { id: string; at: Moment }, second: { id: string; at: Moment }): number {
  return instantOf(first.at) - instantOf(second.at) || (first.id < second.id ? -1 : 1);
}

function partiesOf(people: readonly Person[], first: readonly string[]): PartyInput[] {
  const claims = groupBy(people, ({ id }) => id);
  const others = [...claims.keys()].filter((id) => !first.includes(id)).sort();
  return [...new Set([...first, ...others])].map((id) => {
    const said = claims.get(id)!;
    return {
      id,
      role: id === first[0] ? 'candidate' : roleOf(said),
      ...defined({
        name: fullest(inOrder(said.map(({ name }) => name))),
        organization: fullest(said.map(({ organization }) => organization)),
        timeZone: said.find(({ timeZone }) => timeZone !== undefined)?.timeZone,
      }),
    };
  });
}

const byWeight = ['recruiter', 'employer', 'referrer'] as const;

function roleOf(said: readonly Person[]): Role {
  const stated = said.find((person) => person.stated)?.role;
  return stated ?? byWeight.find((role) => said.some((person) => person.role === role)) ?? 'recruiter';
}

/** The names as they are spoken, where there are such: `Ana Ruiz` rather than `Ruiz, Ana`. */
function inOrder(names: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const spoken = names.filter((name) => name !== undefined && name !== '' && !name.includes(','));
  return spoken.length === 0 ? names : spoken;
}

/** The longest, and of those the first in order: the same from whichever row it comes. */
function fullest(texts: readonly (string | undefined)[]): string | undefined {
  const known = texts.filter((text): text is string => text !== undefined && text !== '');
  return known.sort((first, second) => second.length - first.length || (first < second ? -1 : 1))[0];
}
