/**
 * Returns whether lists and objects stand in one another more than `levels` deep, as in a value that contains itself. What goes through
 * JSON by recursion would exhaust the stack of its host there.
 *
 * @example
 * isDeeper([[[]]], 2) //=> true
 * isDeeper([[[]]], 3) //=> false
 */
export function isDeeper(value: unknown, levels: number): boolean {
  const waiting: [value: unknown, level: number][] = [[value, 1]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [item, level] = next;
    if (typeof item !== 'object' || item === null) continue;
    if (level > levels) return true;
    for (const part of Object.values(item)) waiting.push([part, level + 1]);
  }
  return false;
}
