/** A value that a file holds: a row, a mail, a timeline. */
export interface Read {
  readonly value: unknown;
  /** Where it begins, from 1; left out, it is the whole file. */
  readonly line?: number | undefined;
}

/** What a file holds that cannot be read. */
export interface Failed {
  readonly problem: string;
  readonly line?: number | undefined;
}
