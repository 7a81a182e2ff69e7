import { type Chooser, listed } from './chooser.ts';

/**
 * What is needed of fast-check, which `import fc from 'fast-check'` gives. hearback does not import it: only who tests with it
 * installs it.
 */
export interface FastCheck {
  /** Lists of choices. */
  uint32Array(constraints: { maxLength: number; size: 'max' }): Mapped;
}

/** What can be made of lists of choices. */
export interface Mapped {
  /** An arbitrary of what is made of each. */
  map(make: (choices: Uint32Array) => unknown): unknown;
}

/** An arbitrary of fast-check, as far as it is seen from here; its functions take it for one of their own. */
export interface Arbitrary<Made> {
  /** An arbitrary of what is made of each. */
  map<Other>(make: (made: Made) => Other): Arbitrary<Other>;
  /** An arbitrary that rests on what another made. */
  chain<Other>(next: (made: Made) => { canShrinkWithoutContext(value: unknown): value is Other }): Arbitrary<Other>;
  /** An arbitrary of those that are wanted. */
  filter(wanted: (made: Made) => boolean): Arbitrary<Made>;
  /** Whether a value is one that it could have made. */
  canShrinkWithoutContext(value: unknown): value is Made;
  /** Only fast-check calls it. */
  generate(random: never, biasFactor: never): never;
  /** Only fast-check calls it. */
  shrink(value: Made, context: unknown): never;
}

/** What the generator makes of a list of choices; it shrinks with the list, towards the plainest choices. */
export function arbitraryOf<Made>(fc: FastCheck, generate: (c: Chooser) => Made): Arbitrary<Made> {
  return fc.uint32Array({ maxLength: 1000, size: 'max' }).map((choices) => generate(listed(choices))) as Arbitrary<Made>;
}
