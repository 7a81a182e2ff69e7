import { type Case, firstOfRole, interactionAt, onRecruitersSide, partyNamed } from './case.ts';
import type { Interaction, Party, Signal } from './types.ts';
import { actorRole, addressees, isOfBothSides, type MaybeRole, sender } from './who.ts';

/** A signal, who says it, and what it is called in ids: `type:field:n`. */
export interface Spoken {
  /** Where: the index of the interaction. */
  readonly index: number;
  readonly signal: Signal;
  readonly person?: Party | undefined;
  readonly role: MaybeRole;
  readonly name: string;
}

/** Where the words of an interaction come from. */
export function wordsOf(c: Case, interaction: Interaction): 'stated' | 'read' | 'unknown' | 'none' {
  if (interaction.signals !== undefined) return 'stated';
  return readWords(c, interaction).source;
}

/** All that the interaction says, or unknown. */
export function spokenAt(c: Case, index: number): readonly Spoken[] | 'unknown' {
  const interaction = interactionAt(c, index);
  const signals = interaction.signals ?? readWords(c, interaction).signals;
  if (signals === 'unknown') return 'unknown';
  return signals.map((signal, position) => ({
    index,
    signal,
    ...speaker(c, interaction, signal),
    name: nameOf(signals, position),
  }));
}

function readWords(c: Case, interaction: Interaction): { source: 'read' | 'unknown' | 'none'; signals: readonly Signal[] | 'unknown' } {
  const { kind } = interaction;
  const speaks = kind === 'message' || kind === 'interview-held' || (kind === 'call' && interaction.outcome !== 'missed');
  if (!speaks) return { source: 'none', signals: [] };
  if (interaction.body === undefined || interaction.body === '') return { source: 'unknown', signals: 'unknown' };
  const signals = c.read(interaction);
  return { source: signals === 'unknown' ? 'unknown' : 'read', signals };
}

function speaker(c: Case, interaction: Interaction, signal: Signal): { person?: Party | undefined; role: MaybeRole } {
  if (signal.by !== undefined) {
    const person = partyNamed(c, signal.by);
    return { person, role: person?.role };
  }
  if (!isOfBothSides(interaction)) return { person: sender(c, interaction), role: actorRole(c, interaction) };
  switch (signal.type) {
    case 'interest':
    case 'acknowledgement':
    case 'decline':
    case 'opt-out':
    case 'consent':
    case 'callback-request':
      return { person: firstOfRole(c, 'candidate'), role: 'candidate' };
    case 'disclosure':
    case 'withheld':
    case 'decision':
    case 'no-news':
    case 'help':
    case 'pressure':
    case 'names-person': {
      const from = partyNamed(c, interaction.from);
      const person = [from, ...addressees(c, interaction)].find((party) => onRecruitersSide(party?.role));
      return { person, role: person?.role ?? 'recruiter' };
    }
    case 'good-time':
    case 'question':
    case 'promise': {
      const person = partyNamed(c, interaction.from);
      return { person, role: person?.role ?? 'unknown' };
    }
  }
}

const fieldOf = (signal: Signal): string =>
  ('topic' in signal ? signal.topic : undefined) ??
  ('action' in signal ? signal.action : undefined) ??
  ('tactic' in signal ? signal.tactic : undefined) ??
  '';

function nameOf(signals: readonly Signal[], position: number): string {
  const signal = signals[position]!;
  const isLike = (other: Signal) => other.type === signal.type && fieldOf(other) === fieldOf(signal);
  const n = signals.slice(0, position + 1).filter(isLike).length;
  const field = fieldOf(signal);
  return field === '' ? `${signal.type}:${n}` : `${signal.type}:${field}:${n}`;
}
