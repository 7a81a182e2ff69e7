import type { Covers } from '../../entities/covers.ts';
import { interactionKinds } from '../../entities/interaction.ts';

/**
 * Returns the coverage of every kind: what is not named is `none`.
 *
 * @param seen what the source could see
 * @example
 * coverage({ message: 'some' }).call //=> 'none'
 */
export function coverage(seen: Covers): Covers {
  return Object.fromEntries(interactionKinds.map((kind) => [kind, seen[kind] ?? 'none']));
}

/**
 * Returns what several sources could see between them: of a kind that they saw differently, `some`.
 *
 * @param several each as `coverage` returns it; of none of them, nothing was seen
 * @example
 * mergeCovers([coverage({ message: 'some' }), coverage({ message: 'all' })]).message //=> 'some'
 */
export function mergeCovers(several: readonly Covers[]): Covers {
  const [first = {}, ...others] = several;
  return Object.fromEntries(
    interactionKinds.map((kind) => {
      const share = first[kind] ?? 'none';
      return [kind, others.every((other) => other[kind] === share) ? share : 'some'];
    }),
  );
}
