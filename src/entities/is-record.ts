/**
 * Returns whether the value is an object that holds values by name: no list, and not `null`.
 *
 * @example
 * isRecord({ days: 3 }) //=> true
 * isRecord([3]) //=> false
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
