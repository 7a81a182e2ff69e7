import type { Covers, Share } from '../entities/covers.ts';
import { type InteractionInput, interactionKinds } from '../entities/interaction.ts';
import type { PartyInput } from '../entities/party.ts';
import type { TimelineInput } from '../entities/timeline.ts';

/**
 * Returns one timeline out of several that tell the same case: an ATS knows the decisions, a mailbox what was said. Their candidates are
 * taken for the same person; everybody else is the same person where the id is. What the first says goes before what the others say.
 *
 * @param first whose id, and whose candidate's id, the whole has; not changed
 * @param others in the order in which they are believed; not changed
 * @example
 * const ats = { id: 'a', parties: [{ id: 'ana', role: 'candidate' }], interactions: [], covers: { message: 'none', note: 'all' } } as const;
 * const box = { id: 'b', parties: [{ id: 'c9', role: 'candidate', name: 'Ana' }], interactions: [], covers: { message: 'some', note: 'none' } } as const;
 * joinTimelines(ats, box).parties //=> [{ id: 'ana', role: 'candidate', name: 'Ana' }]
 * joinTimelines(ats, box).covers?.message //=> 'some'
 */
export function joinTimelines(first: TimelineInput, ...others: readonly TimelineInput[]): TimelineInput {
  const candidate = candidateOf(first);
  const all = [first, ...others.map((other) => withCandidate(other, candidate))];
  const interactions = new Map<string, InteractionInput>();
  for (const interaction of all.flatMap((one) => one.interactions)) {
    if (!interactions.has(interaction.id)) interactions.set(interaction.id, interaction);
  }
  return {
    ...filled(all),
    opportunity: filled(all.map(({ opportunity }) => opportunity ?? {})),
    parties: partiesOf(all),
    interactions: [...interactions.values()],
    covers: coversOf(all),
  };
}

function candidateOf({ parties }: TimelineInput): string | undefined {
  return parties.find(({ role }) => role === 'candidate')?.id;
}

/** The timeline with its candidate under another id, wherever it stands. */
function withCandidate(timeline: TimelineInput, id: string | undefined): TimelineInput {
  const own = candidateOf(timeline);
  if (own === undefined || id === undefined || own === id) return timeline;
  const renamed = (party: string) => (party === own ? id : party);
  return {
    ...timeline,
    parties: timeline.parties.map((party) => ({ ...party, id: renamed(party.id) })),
    interactions: timeline.interactions.map((interaction) => {
      const { from, to, signals } = interaction;
      const said = signals?.map((signal) => ({
        ...signal,
        ...(signal.by !== undefined && { by: renamed(signal.by) }),
        ...('party' in signal && { party: renamed(signal.party) }),
      }));
      const named = {
        ...(from !== undefined && { from: renamed(from) }),
        ...(to && { to: to.map(renamed) }),
        ...(said && { signals: said }),
      };
      return { ...interaction, ...named };
    }),
  };
}

function partiesOf(all: readonly TimelineInput[]): PartyInput[] {
  const parties = new Map<string, PartyInput>();
  for (const party of all.flatMap((one) => one.parties)) {
    parties.set(party.id, filled([parties.get(party.id) ?? party, party]));
  }
  return [...parties.values()];
}

const shares: readonly Share[] = ['all', 'some', 'none'];

/** What any of them could see all of, all of them see all of; a kind that one leaves out, it sees all of. */
function coversOf(all: readonly TimelineInput[]): Covers {
  return Object.fromEntries(
    interactionKinds.map((kind) => [kind, shares.find((share) => all.some(({ covers }) => (covers?.[kind] ?? 'all') === share))]),
  );
}

/** The first, with what it leaves out as the next that says it does. */
function filled<Shape extends object>(several: readonly Shape[]): Shape {
  const stated = several.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)));
  return Object.assign({}, ...stated.reverse()) as Shape;
}
