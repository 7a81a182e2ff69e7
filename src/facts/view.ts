import type { Truth } from '../conditions/truth.ts';
import type { Interaction } from '../entities/interaction.ts';
import { startOfLocalDay } from '../entities/local-day.ts';
import type { Party } from '../entities/party.ts';
import type { Assumption } from '../entities/report.ts';
import { ruleSignalTypes } from '../entities/rule.ts';
import type { Signal } from '../entities/signal.ts';
import { kindNumber } from './kinds.ts';
import { candidateRole, type Role, type RoleSet, recruitersSide, roleSet, unknownRoles } from './roles.ts';
import type { Setting } from './setting.ts';

/** How the words of an interaction are known. */
export type Words = 'stated' | 'read' | 'unknown' | 'none';

/** An interaction made ready to be asked for facts: who takes part, whom it reaches, what it says. */
export interface View {
  /** Its place in the order of the timeline. */
  readonly index: number;
  readonly interaction: Interaction;
  readonly kind: number;
  readonly at: number;
  /** When what it settles is settled: the start of its day where only that is known. */
  readonly since: number;
  /** The person who acts, where known. */
  readonly sender: Party | undefined;
  /** Roles that act in it; unknown where the source does not say. */
  readonly acts: RoleSet;
  /** Roles of those in `to`. */
  readonly addressed: RoleSet;
  /** Roles that it reaches. */
  readonly reaches: RoleSet;
  /** A connected call or an interview held. */
  readonly bothSides: boolean;
  readonly signals: readonly Signal[];
  /** The types of its signals, as bits. */
  readonly types: number;
  readonly words: Words;
  /** Whether it met an open obligation; filled in by the fold. */
  settles: Truth;
  /** Why it is not known whether it did. */
  whySettles: readonly Assumption[] | undefined;
}

/** The role whose act a kind is by nature, whatever `from` says. */
const actorByNature: Readonly<Record<string, Role>> = {
  'resume-received': 'candidate',
  'opted-out': 'candidate',
  'candidate-withdrew': 'candidate',
  'offer-accepted': 'candidate',
  'offer-declined': 'candidate',
  'consent-given': 'candidate',
  'consent-withdrawn': 'candidate',
  'referral-made': 'referrer',
  'feedback-received': 'employer',
};

function natureOf(interaction: Interaction): Role | undefined {
  if ((interaction.kind === 'consent-given' || interaction.kind === 'consent-withdrawn') && interaction.about === 'naming')
    return 'referrer';
  return Object.hasOwn(actorByNature, interaction.kind) ? actorByNature[interaction.kind] : undefined;
}

const noSignals: readonly Signal[] = [];
const typeBits: ReadonlyMap<string, number> = new Map(ruleSignalTypes.map((type, place) => [type, 1 << place]));
const noParties: readonly string[] = [];

function rolesOf(setting: Setting, ids: readonly string[]): RoleSet {
  let set = 0;
  for (const id of ids) {
    const party = setting.party(id);
    if (party !== undefined) set |= roleSet(party.role);
  }
  return set;
}

/** The interaction made ready. */
export function viewOf(interaction: Interaction, index: number, setting: Setting): View {
  const { kind, at } = interaction;
  const nature = natureOf(interaction);
  const named = interaction.from === undefined ? undefined : setting.party(interaction.from);
  const sender = nature === undefined || named?.role === nature ? named : setting.firstOf(nature);
  const to = interaction.to ?? noParties;
  const namesNobody = to.length === 0;
  const speaks = kind === 'message' || kind === 'call';
  const bothSides = kind === 'interview-held' || (kind === 'call' && interaction.outcome === 'connected');

  const addressed = speaks && namesNobody ? unknownRoles : rolesOf(setting, to);
  let acts: RoleSet;
  let reaches: RoleSet;
  if (bothSides) {
    acts = (named === undefined ? 0 : roleSet(named.role)) | (addressed === unknownRoles ? 0 : addressed);
    if (kind === 'interview-held') {
      acts |= candidateRole;
      if ((acts & recruitersSide) === 0) acts |= roleSet('recruiter');
    } else if (interaction.from === undefined || namesNobody) {
      acts = unknownRoles;
    }
    reaches = acts;
  } else {
    if (nature !== undefined) acts = roleSet(nature);
    else if (named !== undefined) acts = roleSet(named.role);
    else if (speaks) acts = unknownRoles;
    else acts = kind === 'offer-extended' || kind === 'resume-submitted' ? roleSet('recruiter') : 0;
    reaches = kind === 'offer-extended' ? addressed | candidateRole : addressed;
  }

  let signals: readonly Signal[] | undefined = interaction.signals;
  let words: Words = 'stated';
  if (signals === undefined) {
    words = wordsOf(interaction);
    if (words === 'read' && 'body' in interaction && interaction.body) {
      signals = setting.read(interaction, interaction.body);
      if (signals === undefined) words = 'unknown';
    }
  }
  return {
    index,
    interaction,
    kind: kindNumber(kind),
    at,
    since: interaction.dayOf === undefined ? at : startOfLocalDay(interaction.dayOf),
    sender,
    acts,
    addressed,
    reaches,
    bothSides,
    signals: signals ?? noSignals,
    types: signals === undefined ? 0 : typesOf(signals),
    words,
    settles: 0,
    whySettles: undefined,
  };
}

/** The types of signals, as bits: what has none of those asked for need not be looked through. */
export function typesOf(signals: readonly { readonly type: string }[]): number {
  let types = 0;
  for (const { type } of signals) types |= typeBits.get(type) ?? 0;
  return types;
}

/** How the words are known of an interaction that states no signals: a body can be read, none is unknown, and some kinds have no words. */
function wordsOf(interaction: Interaction): Words {
  switch (interaction.kind) {
    case 'call':
      if (interaction.outcome === 'missed') return 'none';
      return interaction.body === undefined ? 'unknown' : 'read';
    case 'message':
    case 'interview-held':
      return interaction.body === undefined ? 'unknown' : 'read';
    default:
      return 'none';
  }
}

/** Whether its receiver could perceive it, apart from what only the candidate can do. */
export function isContact({ interaction }: View): boolean {
  switch (interaction.kind) {
    case 'message':
      return interaction.delivery !== 'bounced';
    case 'call':
      return interaction.outcome !== 'missed';
    case 'interview-held':
    case 'offer-extended':
      return true;
    default:
      return false;
  }
}
