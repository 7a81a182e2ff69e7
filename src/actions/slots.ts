import type { Opportunity } from '../entities/opportunity.ts';
import type { Party } from '../entities/party.ts';
import type { About, Words } from './action-type.ts';

/** Matches a slot of a draft. */
export const slot = /\{([^{}]+)\}/g;

/** What is known of the facts that a draft is filled in with. */
export interface Known {
  readonly opportunity: Opportunity;
  readonly owner: Party;
  readonly toward: Party;
  readonly candidate: Party | undefined;
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

/** Whether the timeline holds the fact that a slot asks for. */
function isKnown(name: string, { opportunity, owner, toward, candidate }: Known, { opener }: About): boolean {
  switch (name) {
    case 'job':
    case 'the client':
      return true;
    case 'client':
      return opportunity.client !== undefined && opportunity.clientConfidential !== true;
    case 'location':
      return opportunity.location !== undefined || opportunity.workplace !== undefined;
    case 'pay':
      return opportunity.compensation?.min !== undefined || opportunity.compensation?.max !== undefined;
    case 'contract':
      return opportunity.contractType !== undefined;
    case 'owner':
      return owner.name !== undefined;
    case 'toward':
      return toward.name !== undefined;
    case 'candidate':
      return candidate?.name !== undefined;
    case 'opened':
      return opener !== undefined;
    case 'startsAt':
      return opener !== undefined && 'startsAt' in opener && opener.startsAt !== undefined;
    default:
      return false;
  }
}

/** The facts that words ask for and the timeline does not hold: what only the host knows, each once, in their order. */
export function needsOf(told: readonly (readonly [Words, About])[], known: Known): string[] {
  const needs = new Set<string>();
  for (const [{ subject, sorry, lines, list = [], note }, about] of told) {
    const named = note === true ? [] : ['toward', 'owner'];
    const asked = [...named, ...slotsOf(subject), ...(sorry === undefined ? [] : slotsOf(sorry)), ...[...lines, ...list].flatMap(slotsOf)];
    for (const name of asked) if (!isKnown(name, known, about)) needs.add(name);
  }
  return [...needs];
}
