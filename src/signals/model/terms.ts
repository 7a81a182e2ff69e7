import { formsOf, stem } from './stem.ts';

/** What the words of a vocabulary count as when a sentence is weighed. */
export interface Terms {
  /** Names of terms by number; the first, empty, is none. */
  readonly names: readonly string[];
  readonly idOf: (name: string) => number;
  /** The term of a word as it stands, by the word's number. */
  readonly exact: Uint16Array;
  /** Its kind or its stem. */
  readonly coarse: Uint16Array;
  /** The terms of what is no word. */
  readonly number: number;
  readonly time: number;
  readonly link: number;
  readonly name: number;
  /** The kind of words that negate what comes soon after them. */
  readonly not: number;
  /** What is being judged: a name, or a sum. */
  readonly this: number;
  readonly start: number;
  readonly end: number;
}

/** The words of a language that are weighed alike, and its irregular verbs: data of a lexicon. What people are called is one kind. */
export interface TermLexicon {
  readonly kinds: Readonly<Record<string, string>>;
  readonly irregular: Readonly<Record<string, string>>;
  readonly places: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

const specials = ['@n', '@time', '@link', '@name', '@not', '@this', '<', '>'] as const;
/** Signs that features are spelt with. */
const isSign = /^[@~_#?*<>]/;
/** Kinds of which no word stands for itself. */
const closed = new Set(['@weekday', '@month', '@number', '@person']);

/**
 * The terms of a vocabulary.
 *
 * @param words - its words, by number
 * @param lexicon - kinds and irregular verbs
 * @param wanted - the terms that are of use; undefined for all
 */
export function createTerms(words: readonly string[], lexicon: TermLexicon, wanted?: ReadonlySet<string>): Terms {
  const names: string[] = [''];
  const ids = new Map<string, number>();
  const idOf = (name: string): number => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    if (wanted !== undefined && !wanted.has(name)) return 0;
    ids.set(name, names.length);
    return names.push(name) - 1;
  };
  for (const name of specials) {
    ids.set(name, names.length);
    names.push(name);
  }
  const kindOf = new Map(Object.entries(lexicon.kinds).flatMap(([kind, list]) => list.split(' ').map((word) => [word, `@${kind}`])));
  const irregular = new Map(Object.entries(lexicon.irregular).flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, verb])));
  const exact = new Uint16Array(words.length);
  const coarse = new Uint16Array(words.length);
  for (let word = 1; word < words.length; word++) {
    const text = words[word]!;
    if (isSign.test(text)) continue;
    const kind = kindOf.get(text) ?? (lexicon.places.has(text) ? '@place' : lexicon.people.has(text) ? '@person' : undefined);
    exact[word] = idOf(kind !== undefined && (closed.has(kind) || kind === '@place') ? kind : text);
    coarse[word] = idOf(kind ?? `${stem(text, irregular)}*`);
  }
  const known = (name: string) => ids.get(name) ?? 0;
  return {
    names,
    idOf: known,
    exact,
    coarse,
    number: known('@n'),
    time: known('@time'),
    link: known('@link'),
    name: known('@name'),
    not: known('@not'),
    this: known('@this'),
    start: known('<'),
    end: known('>'),
  };
}

/** The words that a term can stand for, its kind's words left out. */
export function wordsOf(term: string, irregular: Readonly<Record<string, string>>): string[] {
  if (term.startsWith('@') || term === '<' || term === '>') return [];
  if (!term.endsWith('*')) return [term];
  const root = term.slice(0, -1);
  return [root, `${root}e`].flatMap((one) => [
    ...formsOf(one),
    `${one}ly`,
    ...(Object.hasOwn(irregular, one) ? irregular[one]!.split(' ').flatMap((form) => [form, `${form}s`]) : []),
  ]);
}
