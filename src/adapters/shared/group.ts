import type { Skipped } from './adapted.ts';

/**
 * Returns the items by what `keyOf` gives for them, in their order.
 *
 * @example
 * groupBy(['ab', 'c', 'de'], ({ length }) => String(length)).get('2') //=> ['ab', 'de']
 */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Adds the item to the group of that key. */
export function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** A row that belongs to another. */
export interface Child {
  readonly row: object;
  /** The id of the other. */
  readonly parent: string;
}

/**
 * Returns a function that gives the rows of a parent; those whose parent is not there go to `skipped`.
 *
 * @param children the rows
 * @param parents the ids that there are
 * @param what a parent is called: `application`
 */
export function childrenOf<Item extends Child>(
  children: readonly Item[],
  parents: Iterable<string>,
  what: string,
  skipped: Skipped[],
): (parent: string) => readonly Item[] {
  const known = new Set(parents);
  for (const { row, parent } of children) {
    if (!known.has(parent)) skipped.push({ row, reason: `its ${what} is not among those given: \`${parent}\`` });
  }
  const groups = groupBy(children, ({ parent }) => parent);
  return (parent) => groups.get(parent) ?? [];
}
