import type { Adapted } from '../../src/adapters/shared/adapted.ts';
import type { InteractionInput } from '../../src/entities/interaction.ts';
import type { TimelineInput } from '../../src/entities/timeline.ts';

/** What an adapter makes of an export; of the whole one where nothing else is given. */
interface Reading {
  readonly first: (given?: unknown, more?: object) => TimelineInput;
  /** The interaction of the first timeline with that id, behind what all ids of the adapter begin with. */
  readonly told: (id: string, given?: unknown, more?: object) => InteractionInput | undefined;
  /** Why rows were left out. */
  readonly reasons: (given?: unknown, more?: object) => string[];
}

/** Returns what an adapter makes of exports, with these options and more. */
export function readingOf(adapter: (given: never, options: never) => Adapted, whole: unknown, options: object, begin = ''): Reading {
  const read = (given: unknown = whole, more: object = {}) => adapter(given as never, { ...options, ...more } as never);
  const first = (given?: unknown, more?: object) => read(given, more).timelines[0]!;
  return {
    first,
    told: (id, given, more) => first(given, more).interactions.find((one) => one.id === `${begin}${id}`),
    reasons: (given, more) => read(given, more).skipped.map(({ reason }) => reason),
  };
}
