/** What the reader has to know of a time zone. */
export type Clock = {
  readonly timeZone: string;
  /** The local day (days since 1970-01-01) and minute of an instant. */
  readonly localOf: (instant: number) => { readonly day: number; readonly minute: number };
  /** The instant of a local minute; one that is skipped is the first after it, one that occurs twice the first. */
  readonly instantOf: (day: number, minute: number) => number;
};
