import type { Interaction } from './interaction.ts';
import { byText } from './order.ts';

/** What the order of interactions goes by. */
export type Ordered = Pick<Interaction, 'id' | 'at' | 'seq' | 'recordedAt'>;

/**
 * Returns a negative number where the first interaction comes before the second, positive where after: by `at`, then `seq`
 * (0 where left out), then `id` by code unit; versions of one interaction by when they were recorded.
 *
 * @example
 * compareInteractions({ id: 'b', at: 5 }, { id: 'a', at: 5, seq: 1 }) < 0 //=> true
 */
export function compareInteractions(first: Ordered, second: Ordered): number {
  return (
    first.at - second.at || (first.seq ?? 0) - (second.seq ?? 0) || byText(first.id, second.id) || knownSince(first) - knownSince(second)
  );
}

/**
 * Returns when the source came to know the interaction, in epoch milliseconds: as recorded, else when it happened.
 *
 * @example
 * knownSince({ id: 'a', at: 5 }) //=> 5
 */
export function knownSince({ at, recordedAt }: Ordered): number {
  return recordedAt ?? at;
}
