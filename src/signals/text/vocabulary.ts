import { foldWord } from './fold.ts';

/** The words that a reader knows, as small numbers from 1 on; 0 is any other word. */
export type Vocabulary = {
  /** Words by number; the first stands for the unknown word. */
  readonly words: readonly string[];
  /** What a spelling stands for, by its number: "dont" is "do", "not". A word stands for itself. */
  readonly spells: readonly (readonly number[])[];
  /** The number of a folded word, 0 if unknown. */
  readonly idOf: (word: string) => number;
  /** The number of the word that a spelling stands for, -1 where it stands for several. */
  readonly single: Int32Array;
  /** The number of the folded word whose codes stand at the head of a list, given how many they are and its hash; 0 if unknown. */
  readonly find: (codes: Uint16Array, size: number, hash: number) => number;
};

/**
 * The next hash of a word, one character on.
 *
 * @param hash - the hash so far, 0 before the first character
 * @param code - the folded character code
 */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * A vocabulary of words and of other spellings of them.
 *
 * @param words - folded words
 * @param aliases - a spelling and the word or words it stands for, parted by spaces
 */
export function createVocabulary(words: Iterable<string>, aliases: Readonly<Record<string, string>>): Vocabulary {
  const list: string[] = [''];
  const ids = new Map<string, number>();
  const add = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, list.length);
    return list.push(word) - 1;
  };
  for (const word of words) add(foldWord(word));
  for (const [spelling, meaning] of Object.entries(aliases)) {
    add(foldWord(spelling));
    for (const word of meaning.split(' ')) add(word);
  }
  const spells = list.map((_, id) => [id]);
  for (const [spelling, meaning] of Object.entries(aliases)) {
    spells[add(foldWord(spelling))] = meaning.split(' ').map(add);
  }

  const single = Int32Array.from(spells, (words) => (words.length === 1 ? words[0]! : -1));
  return { words: list, spells, single, idOf: (word) => ids.get(word) ?? 0, find: createFind(list) };
}

/** Finds words in a hash table whose slots are pairs: the hash of a word, and its number. */
function createFind(words: readonly string[]): Vocabulary['find'] {
  let size = 1024;
  while (size < words.length * 2) size *= 2;
  const last = size - 1;
  const slots = new Int32Array(size * 2);
  const ends = new Int32Array(words.length);
  const codes = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  words.forEach((word, id) => {
    if (id === 0) return;
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      codes[end++] = word.charCodeAt(at);
      hash = hashOn(hash, word.charCodeAt(at));
    }
    ends[id] = end;
    let slot = slotOf(hash) & last;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & last;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = id;
  });

  const isSpelt = (id: number, spelling: Uint16Array, length: number): boolean => {
    const from = ends[id - 1]!;
    if (ends[id]! - from !== length) return false;
    for (let at = 0; at < length; at++) if (codes[from + at] !== spelling[at]) return false;
    return true;
  };
  return (spelling, length, hash) => {
    let slot = slotOf(hash) & last;
    for (;;) {
      const id = slots[slot * 2 + 1]!;
      if (id === 0 || (slots[slot * 2] === hash && isSpelt(id, spelling, length))) return id;
      slot = (slot + 1) & last;
    }
  };
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15);
