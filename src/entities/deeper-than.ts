/**
 * Returns the path to something that stands in more than so many lists and objects, as in a value that contains itself, or undefined
 * where nothing does. What goes through JSON by recursion without an end would exhaust the stack of its host there.
 *
 * @param levels few enough for the stack of any host
 *
 * @example
 * deeperThan({ a: [[[]]] }, 2) //=> ['a', 0]
 * deeperThan([[[]]], 3) //=> undefined
 */
export function deeperThan(value: unknown, levels: number): (string | number)[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return [];
  for (const [key, part] of Object.entries(value)) {
    const path = deeperThan(part, levels - 1);
    if (path !== undefined) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}
