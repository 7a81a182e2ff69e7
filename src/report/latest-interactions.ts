import type { Interaction } from '../entities/interaction.ts';
import type { Timeline } from '../entities/timeline.ts';
import { existing } from './existing.ts';

/**
 * The interactions of a timeline by their ids, each as it was known last at a moment; what a report of an earlier knowledge may name
 * besides, in its last version.
 *
 * @param asOf - epoch milliseconds, inclusive
 */
export function latestInteractions({ interactions }: Timeline, asOf: number): ReadonlyMap<string, Interaction> {
  const all = interactions.filter(({ retracted }) => retracted !== true);
  return new Map([...all, ...existing(interactions, asOf, Number.POSITIVE_INFINITY)].map((one) => [one.id, one]));
}
