import type { Truth } from '../conditions/truth.ts';
import { decisionSchema } from '../entities/decision.ts';
import { callChannelSchema, callOutcomeSchema, feedbackSchema, type Interaction, messageChannelSchema } from '../entities/interaction.ts';
import { startOfLocalDay } from '../entities/local-day.ts';
import type { Party, Role } from '../entities/party.ts';
import { ruleSignalTypes } from '../entities/rule.ts';
import type { Signal } from '../entities/signal.ts';
import { actors } from './actors.ts';
import { kindNumber, kinds } from './kinds.ts';
import { candidateRole, type RoleSet, recruitersSide, roleSet, unknownRoles } from './roles.ts';
import type { Setting } from './setting.ts';

/** How the words of an interaction are known. */
export type Words = 'stated' | 'read' | 'unknown' | 'none';

/** An interaction made ready to be asked for facts: who takes part, whom it reaches, what it says. */
export interface View {
  /** Its place in the order of the timeline. */
  readonly index: number;
  readonly interaction: Interaction;
  /** The number of its kind. */
  readonly kind: number;
  /** What it has in common with interactions to which most conditions give the same answer; what it says, apart. */
  readonly shape: number;
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
  /** Whether its receiver could perceive it, apart from what only the candidate can do. */
  readonly isContact: boolean;
  readonly signals: readonly Signal[];
  /** The types of its signals, as bits. */
  readonly types: number;
  readonly words: Words;
  /** Whether it met an open obligation; filled in by the fold. */
  settles: Truth;
}

/** {@link actors}, by the number of the kind. */
const natures: readonly (Role | undefined)[] = kinds.map((kind) => actors[kind]);

/** The role whose act an interaction is by nature, whatever `from` says; nothing where anybody may do it. */
export function natureOf(interaction: Interaction, kind: number): Role | undefined {
  const nature = natures[kind];
  if (nature !== 'candidate' || (interaction.kind !== 'consent-given' && interaction.kind !== 'consent-withdrawn')) return nature;
  return interaction.about === 'naming' ? 'referrer' : nature;
}

const noSignals: readonly Signal[] = [];
const typeBits: ReadonlyMap<string, number> = new Map(ruleSignalTypes.map((type, place) => [type, 1 << place]));

function rolesOf(setting: Setting, ids: readonly string[] | undefined): RoleSet {
  let set = 0;
  if (ids === undefined) return set;
  for (let place = 0; place < ids.length; place++) {
    const party = setting.party(ids[place]!);
    if (party !== undefined) set |= roleSet(party.role);
  }
  return set;
}

/** The interaction made ready. */
export function viewOf(interaction: Interaction, index: number, setting: Setting): View {
  const { at, from, to, signals: stated } = interaction;
  const kind = kindNumber(interaction.kind);
  const nature = natureOf(interaction, kind);
  const named = from === undefined ? undefined : setting.party(from);
  const sender = nature === undefined || named?.role === nature ? named : setting.firstOf(nature);
  const isMessage = interaction.kind === 'message';
  const isCall = interaction.kind === 'call';
  const isInterview = interaction.kind === 'interview-held';
  const isOffer = interaction.kind === 'offer-extended';
  const speaks = isMessage || isCall;
  const bothSides = isInterview || (isCall && interaction.outcome === 'connected');
  const namesNobody = to === undefined || to.length === 0;

  const addressed = speaks && namesNobody ? unknownRoles : rolesOf(setting, to);
  let acts: RoleSet;
  let reaches = addressed;
  if (bothSides) {
    acts = (named === undefined ? 0 : roleSet(named.role)) | (addressed === unknownRoles ? 0 : addressed);
    if (isInterview) {
      acts |= candidateRole;
      if ((acts & recruitersSide) === 0) acts |= roleSet('recruiter');
    } else if (from === undefined || namesNobody) {
      acts = unknownRoles;
    }
    reaches = acts;
  } else {
    if (nature !== undefined) acts = roleSet(nature);
    else if (named !== undefined) acts = roleSet(named.role);
    else if (speaks) acts = unknownRoles;
    else acts = isOffer || interaction.kind === 'resume-submitted' ? roleSet('recruiter') : 0;
    if (isOffer) reaches = addressed | candidateRole;
  }

  let signals: readonly Signal[] | undefined = stated;
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
    kind,
    shape: shapeOf(interaction, kind, words, acts, addressed, sender),
    at,
    since: interaction.dayOf === undefined ? at : startOfLocalDay(interaction.dayOf),
    sender,
    acts,
    addressed,
    reaches,
    bothSides,
    isContact: (isMessage && interaction.delivery !== 'bounced') || (isCall && interaction.outcome !== 'missed') || isInterview || isOffer,
    signals: signals ?? noSignals,
    types: signals === undefined ? 0 : typesOf(signals),
    words,
    settles: 0,
  };
}

const { options: messageChannels } = messageChannelSchema;
const { options: callChannels } = callChannelSchema;
const { options: callOutcomes } = callOutcomeSchema;
const { options: feedbackOutcomes } = feedbackSchema;
const { options: decisions } = decisionSchema;
const allWords: readonly Words[] = ['stated', 'read', 'unknown', 'none'];

/** All that facts of its shape rest on, in one number; see {@link View.shape}. */
function shapeOf(interaction: Interaction, kind: number, words: Words, acts: RoleSet, addressed: RoleSet, sender?: Party): number {
  let shape = (kind << 2) | allWords.indexOf(words);
  shape = (shape << 5) | (acts + 1);
  shape = (shape << 5) | (addressed + 1);
  shape = (shape << 4) | (sender === undefined ? 0 : roleSet(sender.role));
  return (shape << 6) | detailOf(interaction);
}

/** What of a kind's own fields belongs to the shape, below 64. */
function detailOf(interaction: Interaction): number {
  switch (interaction.kind) {
    case 'message': {
      const flags = (interaction.automated === true ? 2 : 0) | (interaction.delivery === 'bounced' ? 1 : 0);
      return (messageChannels.indexOf(interaction.channel) << 2) | flags;
    }
    case 'call':
      return (callChannels.indexOf(interaction.channel) << 2) | callOutcomes.indexOf(interaction.outcome);
    case 'feedback-received':
      return feedbackOutcomes.indexOf(interaction.outcome);
    case 'decision-made':
      return decisions.indexOf(interaction.outcome);
    case 'consent-given':
    case 'consent-withdrawn':
      return interaction.about === undefined ? 2 : interaction.about === 'naming' ? 1 : 0;
    default:
      return 0;
  }
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
      return interaction.body ? 'read' : 'unknown';
    case 'message':
    case 'interview-held':
      return interaction.body ? 'read' : 'unknown';
    default:
      return 'none';
  }
}
