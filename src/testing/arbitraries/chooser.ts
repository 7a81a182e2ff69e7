/** A source of choices; zero is always the plainest one, so that a list of choices shrinks towards it. */
export interface Chooser {
  /** An integer from 0 to `count` − 1. */
  below(count: number): number;
}

/** Choices that follow from a seed (a 32-bit integer), for use without fast-check. */
export function seeded(seed: number): Chooser {
  let state = seed >>> 0;
  return {
    below(count) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
    },
  };
}

/** The choices of a list (integers from 0 to 2³² − 1), one after the other, and zero ever after. */
export function listed(choices: ArrayLike<number>): Chooser {
  let position = 0;
  return { below: (count) => Math.floor(((choices[position++] ?? 0) / 2 ** 32) * count) };
}

/** An integer from `low` to `high`, both inclusive. */
export const between = (c: Chooser, low: number, high: number) => low + c.below(high - low + 1);

/** Whether one in a hundred `percent` times; the plainest choice is no. */
export const chance = (c: Chooser, percent: number) => c.below(100) >= 100 - percent;

/** One of the items. */
export const pick = <Item>(c: Chooser, items: readonly Item[]): Item => items[c.below(items.length)]!;

/** One of the items, each as often as its weight says. */
export function weighted<Item>(c: Chooser, items: readonly (readonly [weight: number, item: Item])[]): Item {
  let left = c.below(items.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, item] of items) {
    if (left < weight) return item;
    left -= weight;
  }
  return items[0]![1];
}

/** Between `low` and `high` things, both inclusive. */
export const many = <Item>(c: Chooser, low: number, high: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: between(c, low, high) }, (_, index) => make(index));

/** Some of the items, at least one, in their order. */
export function some<Item>(c: Chooser, items: readonly Item[]): Item[] {
  const chosen = items.filter(() => chance(c, 40));
  return chosen.length > 0 ? chosen : [pick(c, items)];
}

/** The items in any order. */
export function shuffled<Item>(c: Chooser, items: readonly Item[]): Item[] {
  const left = [...items];
  return items.map(() => left.splice(c.below(left.length), 1)[0]!);
}

/** An object with the fields, those undefined left out. */
export const record = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The thing, `percent` times in a hundred; else nothing. */
export const maybe = <Item>(c: Chooser, percent: number, make: () => Item): Item | undefined => (chance(c, percent) ? make() : undefined);
