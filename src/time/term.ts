/** Which way a result on a day off moves: `forward`, to the close of the next working day. */
export type Roll = 'none' | 'forward';

/** The units in which a length of time is given, each with a whole number, 0 or more. */
export type DurationUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'businessDays' | 'businessHours';

/** A length of time: `{ days: 10 }`. One unit, the others are absent. */
export type Duration = { readonly [Unit in DurationUnit]: { readonly [Key in Unit]: number } }[DurationUnit];

interface Counted {
  /** What it counts from; without it, the opening. */
  readonly from?: string | undefined;
  readonly roll?: Roll | undefined;
}

/** When something falls due, as data. */
export type Term =
  | (Duration & Counted)
  /** The next such day of a year, `MM-DD`, to its last millisecond. */
  | ({ readonly on: string } & Counted)
  /** The instant that a reference gives. */
  | { readonly at: string; readonly roll?: Roll | undefined }
  | { readonly earliestOf: readonly Term[]; readonly roll?: Roll | undefined }
  | { readonly latestOf: readonly Term[]; readonly roll?: Roll | undefined }
  | { readonly never: true; readonly roll?: Roll | undefined };

/** Returns the instant that a reference of a term gives, in epoch milliseconds, or undefined where it gives none. */
export type Resolve = (reference: string) => number | undefined;

const units: readonly DurationUnit[] = ['minutes', 'hours', 'days', 'weeks', 'months', 'businessDays', 'businessHours'];

/** The unit and the number of a length of time. */
export interface Amount {
  readonly unit: DurationUnit;
  readonly count: number;
}

/**
 * Returns the unit and the number of a term that is a length of time, or undefined of another.
 *
 * @example
 * amountOf({ businessDays: 2 }) //=> { unit: 'businessDays', count: 2 }
 * amountOf({ never: true }) //=> undefined
 */
export function amountOf(term: Term): Amount | undefined {
  for (const unit of units) {
    const count = (term as Partial<Record<DurationUnit, number>>)[unit];
    if (count !== undefined) return { unit, count };
  }
  return undefined;
}
