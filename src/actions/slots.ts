import type { Opportunity } from '../entities/opportunity.ts';
import type { Party } from '../entities/party.ts';
import type { About, Words } from './action-type.ts';
import { type Form, namedIn } from './form.ts';

/** Matches a slot of a draft. */
export const slot = /\{([^{}]+)\}/g;

/** What is known of the facts that a draft is filled in with. */
export interface Known {
  readonly opportunity: Opportunity;
  readonly owner: Party;
  readonly toward: Party;
  readonly candidate: Party | undefined;
}

/** What the timeline says of the slots that it can fill in; of others only the host knows. */
export const facts = {
  job: ({ opportunity }) => opportunity,
  client: ({ opportunity: { client, clientConfidential } }) => (clientConfidential === true ? undefined : client),
  'the client': ({ opportunity }) => opportunity,
  location: ({ opportunity }) => ((opportunity.location ?? opportunity.workplace) === undefined ? undefined : opportunity),
  pay: ({ opportunity: { compensation } }) =>
    compensation?.min === undefined && compensation?.max === undefined ? undefined : compensation,
  contract: ({ opportunity }) => opportunity.contractType,
  owner: ({ owner }) => calledOf(owner),
  toward: ({ toward }) => calledOf(toward),
  candidate: ({ candidate }) => calledOf(candidate),
  opened: (_, { opener }) => opener?.at,
  interviewAt: (_, { interviewAt }) => interviewAt,
  startsAt: (_, { opener }) => (opener !== undefined && 'startsAt' in opener ? opener.startsAt : undefined),
} satisfies Readonly<Record<string, (known: Known, about: About) => unknown>>;

/** A slot that the timeline can fill in. */
export type Fact = keyof typeof facts;

/** Whether the timeline can fill in a slot. */
export function isFact(slot: string): slot is Fact {
  return Object.hasOwn(facts, slot);
}

/** What a person is called, where that is told: an export holds a blank there, or an address. */
function calledOf(party: Party | undefined): string | undefined {
  const name = party?.name;
  return name === undefined || name.trim() === '' || name.includes('@') ? undefined : name;
}

const found = new Map<string, readonly string[]>();

/** The slots of a text of the registry, which are few texts. */
function slotsOf(text: string): readonly string[] {
  let slots = found.get(text);
  if (slots === undefined) {
    slots = [...text.matchAll(slot)].map((match) => match[1]!);
    found.set(text, slots);
  }
  return slots;
}

/** The facts that words ask for and the timeline does not hold: what only the host knows, each once, in their order. */
export function needsOf(told: readonly (readonly [Words, About])[], known: Known, form: Form): string[] {
  const needs = new Set<string>();
  for (const [{ subject, sorry, lines, list = [] }, about] of told) {
    const headed = form === 'mail' || form === 'note' ? slotsOf(subject) : [];
    const asked = [...namedIn[form], ...headed, ...(sorry === undefined ? [] : slotsOf(sorry)), ...[...lines, ...list].flatMap(slotsOf)];
    for (const name of asked) if (!isFact(name) || facts[name](known, about) === undefined) needs.add(name);
  }
  return [...needs];
}
