/** A stretch of tokens: the first, and the one after the last. */
export type Span = { from: number; to: number };
