/**
 * Returns a function that tells the thread of an id: ids that are linked, however far, have the same.
 *
 * @param links pairs of ids
 * @example
 * const threadOf = threads([['a', 'b'], ['b', 'c']]);
 * threadOf('a') === threadOf('c') //=> true
 * threadOf('a') === threadOf('d') //=> false
 */
export function threads(links: Iterable<readonly [string, string]>): (id: string) => string {
  const above = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    // the way there is made short for whoever asks next
    for (let step = id; step !== root; ) {
      const next = above.get(step)!;
      above.set(step, root);
      step = next;
    }
    return root;
  };
  for (const [first, second] of links) {
    const [one, other] = [rootOf(first), rootOf(second)];
    if (one !== other) above.set(one, other);
  }
  return rootOf;
}
