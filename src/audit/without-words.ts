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

/** Stands where there was a text; plain, since one character of another alphabet makes a whole text take twice the memory. */
const text = '.';

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
    interactions: interactions.map(wordless),
    ...(calendar === undefined ? {} : { calendar }),
    ...(covers === undefined ? {} : { covers }),
    ...(context === undefined ? {} : { context }),
  };
  const places: (readonly [number, readonly Signal[]])[] = [];
  for (const [place, interaction] of interactions.entries()) {
    const signals = read.get(interaction);
    if (signals !== undefined) places.push([place, signals.map(unmarked)]);
  }
  return { timeline: bare, read: places };
}

function wordless(interaction: Interaction): Interaction {
  const { meta: _meta, ...bare } = interaction;
  if ('subject' in bare) delete bare.subject;
  if ('body' in bare) delete bare.body;
  if (bare.signals !== undefined) return { ...bare, signals: bare.signals.map(bareSignal) };
  return bare;
}

function bareSignal(signal: Signal): Signal {
  const { quote: _quote, start: _start, end: _end, ...bare } = signal;
  if ('value' in bare) delete bare.value;
  if ('reason' in bare && bare.reason !== undefined) bare.reason = text;
  return bare;
}

/** A signal that was read, without saying so: all of the list were. */
function unmarked(signal: Signal): Signal {
  const { read: _read, ...bare } = bareSignal(signal);
  return bare;
}

/** The timeline as far as it is known, with a text in place of each that was read, and what was read from it. */
export function withTexts({ timeline, read }: WordlessCase): { readonly timeline: Timeline; readonly read: ReadSignals } {
  const interactions = [...timeline.interactions];
  const signals = new Map<Interaction, readonly Signal[]>();
  for (const [place, found] of read) {
    const interaction = { ...interactions[place]!, body: text } as Interaction;
    interactions[place] = interaction;
    signals.set(
      interaction,
      found.map((signal) => ({ ...signal, read: true })),
    );
  }
  return { timeline: { ...timeline, interactions }, read: signals };
}
