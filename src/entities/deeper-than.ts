/**
 * Returns the beginning of a path to something in which lists and objects stand more than `levels` deep, as in a value that contains
 * itself, or undefined where nothing does. What goes through JSON by recursion would exhaust the stack of its host there.
 *
 * @param levels at least 1
 * @param steps so many steps of the path are given
 *
 * @example
 * deeperThan({ a: [[[]]] }, 2, 1) //=> ['a']
 * deeperThan([[[]]], 3, 1) //=> undefined
 */
export function deeperThan(value: unknown, levels: number, steps: number): (string | number)[] | undefined {
  const waiting: [value: unknown, level: number, path: (string | number)[]][] = [[value, 1, []]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [item, level, path] = next;
    if (typeof item !== 'object' || item === null) continue;
    if (level > levels) return path;
    const isList = Array.isArray(item);
    for (const [key, part] of Object.entries(item))
      waiting.push([part, level + 1, level > steps ? path : [...path, isList ? Number(key) : key]]);
  }
  return undefined;
}
