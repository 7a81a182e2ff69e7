import fc from 'fast-check';

/** Returns an arbitrary of the value with every list in it in any order. */
export function shuffled<Value>(value: Value): fc.Arbitrary<Value> {
  if (Array.isArray(value)) {
    const items = value as unknown[];
    return fc
      .tuple(...items.map((item) => shuffled(item)))
      .chain((mixed) => fc.shuffledSubarray(mixed, { minLength: mixed.length })) as fc.Arbitrary<unknown> as fc.Arbitrary<Value>;
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return fc.constant(value);
  return fc.record(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shuffled(item)])),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<Value>;
}
