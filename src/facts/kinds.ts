import { type InteractionKind, interactionKinds } from '../entities/interaction.ts';

/** Every kind, by its number; the number is a bit of a {@link KindSet}. */
export const kinds: readonly InteractionKind[] = interactionKinds;

/** A set of kinds, as bits. */
export type KindSet = number;

const numbers = new Map<string, number>(kinds.map((kind, number) => [kind, number]));

/** The number of a kind. */
export function kindNumber(kind: InteractionKind): number {
  return numbers.get(kind) ?? -1;
}

/** The set of these kinds; names that are no kind are left out. */
export function kindSet(names: Iterable<string>): KindSet {
  let set = 0;
  for (const name of names) {
    const number = numbers.get(name);
    if (number !== undefined) set |= 1 << number;
  }
  return set;
}

/** All kinds. */
export const everyKind: KindSet = (1 << kinds.length) - 1;

/** The names in a set, in the order of {@link kinds}. */
export function kindNames(set: KindSet): InteractionKind[] {
  return kinds.filter((_, number) => (set & (1 << number)) !== 0);
}
