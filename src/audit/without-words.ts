import type { Interaction } from '../entities/interaction.ts';
import type { Party } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import type { Timeline } from '../entities/timeline.ts';

/** Signals that were read from text, by the interaction. */
export type ReadSignals = ReadonlyMap<Interaction, readonly Signal[]>;

/** A case without its words: no body, subject, quote, name or meta. It is judged as the case itself. */
export interface WordlessCase {
  readonly timeline: Timeline;
  /** What was read from bodies, by the place of the interaction. */
  readonly read: readonly (readonly [place: number, signals: readonly Signal[]])[];
}

/** Stands where there was a text. */
const text = '…';

/**
 * The case without its words.
 *
 * @param interactions - those of it that exist, in order
 * @param read - what was read from their bodies
 */
export function withoutWords(timeline: Timeline, interactions: readonly Interaction[], read: ReadSignals): WordlessCase {
  const { id, opportunity, parties, calendar, covers, context } = timeline;
  const bare: Timeline = {
    id,
    opportunity,
    parties: parties.map(({ name: _name, meta: _partyMeta, ...party }): Party => party),
    interactions: interactions.map((interaction) => wordless(interaction, read.has(interaction))),
    ...(calendar === undefined ? {} : { calendar }),
    ...(covers === undefined ? {} : { covers }),
    ...(context === undefined ? {} : { context }),
  };
  const places: (readonly [number, readonly Signal[]])[] = [];
  for (const [place, interaction] of interactions.entries()) {
    const signals = read.get(interaction);
    if (signals !== undefined) places.push([place, signals.map(bareSignal)]);
  }
  return { timeline: bare, read: places };
}

function wordless(interaction: Interaction, wasRead: boolean): Interaction {
  const { meta: _meta, ...bare } = interaction;
  if ('subject' in bare) delete bare.subject;
  if ('body' in bare && bare.body !== '') {
    if (wasRead) bare.body = text;
    else delete bare.body;
  }
  if (bare.signals !== undefined) return { ...bare, signals: bare.signals.map(bareSignal) };
  return bare;
}

function bareSignal(signal: Signal): Signal {
  const { quote: _quote, start: _start, end: _end, ...bare } = signal;
  if ('value' in bare) delete bare.value;
  if ('reason' in bare && bare.reason !== undefined) bare.reason = text;
  return bare;
}
