/** Whose a word is: nobody's, the reader's, one that the reader's language is full of, or one of another language. */
export const tongueOf = { unknown: 0, known: 1, common: 2, foreign: 3 } as const;
