/** What a token is. */
export const kinds = { word: 1, number: 2, mark: 3, link: 4, time: 5, symbol: 6 } as const;

/** What stands before a token, or how it is written; added up. */
export const flags = { comma: 1, strong: 2, glued: 4, capital: 8, upper: 16, quoted: 32 } as const;

/** The tokens of a message: one place in each list a token. Commas, quotes and brackets are flags of what follows them. */
export type Tokens = {
  count: number;
  /** Numbers of the vocabulary, 0 for an unknown word. */
  word: Int32Array;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  flag: Uint8Array;
  /** Values of numbers; minutes since midnight of times. */
  value: Float64Array;
  sentences: number;
  /** The first token of each sentence, and one more place for the count. */
  first: Int32Array;
  /** The mark that ends each sentence, as a character code: a full stop, `?`, `!`, or 0. */
  mark: Int32Array;
  /** The folded letters of the word that is being read. */
  spelling: Uint16Array;
};

/** Room for the tokens of a text of so many characters. */
export function createTokens(room: number): Tokens {
  return {
    count: 0,
    word: new Int32Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    flag: new Uint8Array(room),
    value: new Float64Array(room),
    sentences: 0,
    first: new Int32Array(room + 1),
    mark: new Int32Array(room + 1),
    spelling: new Uint16Array(room),
  };
}
