/** Three-valued truth, after Kleene: small integers, so that a compiled condition allocates nothing. */
export type Truth = 0 | 1 | 2;

/** It does not hold. */
export const no = 0;
/** It holds. */
export const yes = 1;
/** Not known. */
export const unsure = 2;

/** The value of a fact that is not known, as against one that is absent (`undefined`). */
export const unknown: unique symbol = Symbol('unknown');

/** A number of which only the bounds are known; both inclusive, `low` < `high`. */
export class Between {
  readonly low: number;
  readonly high: number;

  constructor(low: number, high: number) {
    this.low = low;
    this.high = high;
  }
}

/** The truth of a boolean. */
export function truthOf(value: boolean): Truth {
  return value ? yes : no;
}

/** The opposite; unsure stays unsure. */
export function negate(truth: Truth): Truth {
  return truth === unsure ? unsure : truth === yes ? no : yes;
}
