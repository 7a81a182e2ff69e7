/** A minute in milliseconds. */
export const MINUTE = 60_000;

/** An hour in milliseconds. */
export const HOUR = 3_600_000;

/** A day of 24 hours in milliseconds; a local day may be longer or shorter. */
export const DAY = 86_400_000;

/** The last instant that a `Date` can hold, in epoch milliseconds; its negative is the first. */
export const LAST_INSTANT = 8_640_000_000_000_000;
