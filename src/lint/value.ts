/** The value of a fact that is not there. */
export const absent: unique symbol = Symbol('absent');
/** The value of a fact that is not known. */
export const unknown: unique symbol = Symbol('unknown');
/** A value of which nothing can be said but that there is one. */
export const some: unique symbol = Symbol('some');

/** A value that a fact may have, or one of the three above. */
export type Value = string | number | boolean | readonly string[] | typeof absent | typeof unknown | typeof some;

/** Every list that can be made of some names, in their order. */
export function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  const lists: string[][] = [[]];
  for (const name of names) lists.push(...lists.map((list) => [...list, name]));
  return lists;
}
