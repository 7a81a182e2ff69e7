/**
 * Returns the items by what `keyOf` gives for them, in their order.
 *
 * @example
 * groupBy(['ab', 'c', 'de'], ({ length }) => String(length)).get('2') //=> ['ab', 'de']
 */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Adds the item to the group of that key. */
export function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
