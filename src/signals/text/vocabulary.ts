import { fold, foldWord } from './fold.ts';

/** The words that a reader knows, as small numbers from 1 on; 0 is any other word. */
export type Vocabulary = {
  /** Words by number; the first stands for the unknown word. */
  readonly words: readonly string[];
  /** What a spelling stands for, by its number: "dont" is "do", "not". A word stands for itself. */
  readonly spells: readonly (readonly number[])[];
  /** The number of a folded word, 0 if unknown. */
  readonly idOf: (word: string) => number;
  /** The number of the word between two offsets of a text, given its hash, 0 if unknown. Dots inside are passed over. */
  readonly find: (text: string, start: number, end: number, hash: number) => number;
};

const zeroWidth = (code: number) => code === 0x2e || code === 0xad || code === 0x200b || code === 0x200d || code === 0xfe0f;

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

  let size = 1024;
  while (size < list.length * 3) size *= 2;
  const slots = new Int32Array(size);
  for (let id = 1; id < list.length; id++) {
    const word = list[id] as string;
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = id;
  }

  const same = (word: string, text: string, start: number, end: number): boolean => {
    let at = 0;
    for (let here = start; here < end; here++) {
      const code = fold(text.charCodeAt(here));
      if (zeroWidth(code)) continue;
      if (at >= word.length || word.charCodeAt(at) !== code) return false;
      at++;
    }
    return at === word.length;
  };
  const find = (text: string, start: number, end: number, hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    for (;;) {
      const id = slots[slot] as number;
      if (id === 0 || same(list[id] as string, text, start, end)) return id;
      slot = (slot + 1) & (size - 1);
    }
  };
  return { words: list, spells, idOf: (word) => ids.get(word) ?? 0, find };
}
