import type { Lexicon } from './lexicon/lexicon.ts';
import { type ContextRoom, roomFor } from './model/context.ts';
import { createFamilies, type Families } from './model/families.ts';
import { createWeighing, type Weighing } from './model/features.ts';
import { createTerms, type Terms, wordsOf } from './model/terms.ts';
import { entriesOf, termsIn } from './model/weights.ts';
import { foldWord } from './text/fold.ts';
import type { Grammar } from './text/scan.ts';
import { createTokens, type Tokens } from './text/tokens.ts';
import { createVocabulary, type Vocabulary } from './text/vocabulary.ts';
import { tongueOf } from './tongue.ts';
import { createDateScanner, type ScanDates } from './values/dates.ts';
import { createMoneyWords, type MoneyWords } from './values/money-words.ts';
import type { NameWords } from './values/name-words.ts';

/** Room that a reading needs while it lasts. */
export interface Room {
  readonly tokens: Tokens;
  readonly weighing: Weighing;
  /** For the words around a name. */
  readonly around: Weighing;
  /** What each label weighs in each sentence. */
  sums: Int32Array;
  /** What each label weighs in the sentence where it weighs most. */
  readonly tops: Int32Array;
  /** What each label weighs for a name, and what each field does. */
  readonly sumsAround: Int32Array;
  readonly sumsOfFields: Int32Array;
  /** For what labels weigh in context. */
  readonly inContext: ContextRoom;
}

/** A lexicon made ready to read with. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly grammar: Grammar;
  readonly terms: Terms;
  readonly weights: Families;
  /** Marks the words that the lexicon lists, by number: in capitals they are no unknown name. */
  readonly plain: Uint8Array;
  readonly money: MoneyWords;
  readonly scanDates: ScanDates;
  /** Marks the words of a list of the lexicon, by number. */
  readonly marks: (name: string) => Uint8Array;
  /** Places of several words: by the first word, the others. */
  readonly longPlaces: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Words that tell names. */
  readonly names: NameWords;
  /** Whose each word is, by number: one of `tongueOf`. */
  readonly tongues: Uint8Array;
  /** Lends room for a reading; a reading inside a reading gets room of its own. */
  readonly borrow: () => Room;
  readonly giveBack: (room: Room) => void;
}

/** The longest text that is read, in characters; what stands after it is not. */
export const longestText = 20_000;

const signs = ['$', '£', '€', '₹', '¥', '%', '/', '+', '&', '@', '~', '-'];

/**
 * A reader of a language.
 *
 * @param lexicon - its words, and what they weigh
 * @param learnt - words to know beside the lexicon's: all its terms are then kept, as learning the weights needs it
 */
export function createReader(lexicon: Lexicon, learnt?: Iterable<string>): Reader {
  const { names, money, when, kinds, irregular } = lexicon;
  const lists: Readonly<Record<string, string>> = {
    ...lexicon.lists,
    ...names,
    notPay: money.notPay,
    things: money.things,
    common: lexicon.common,
  };
  const listed = [lexicon.foreign, lexicon.abbreviations, lexicon.shortForms, ...Object.values(lists)].flatMap(split);
  const keys = [...Object.values(when), money.scales, money.currencies, money.periods].flatMap((named) => Object.keys(named));
  const endings = [...Object.values(lexicon.endings), ...Object.keys(lexicon.beforeNot), ...Object.values(lexicon.beforeNot)];
  const plainWords = new Set([...listed, ...keys, ...endings, ...split(lexicon.clockWords)].map(foldWord));
  const entries = entriesOf(lexicon.weights);
  const weightTerms = termsIn(entries);
  const people = Object.values(lexicon.people).flatMap(split);
  const weighed = learnt ?? [...weightTerms].flatMap((term) => wordsOf(term, irregular));
  const vocabulary = createVocabulary(
    [...signs, ...plainWords, ...Object.values(kinds).flatMap(split), ...weighed, ...people],
    lexicon.aliases,
  );
  const marksOf = (words: Iterable<string>, mark = 1, into: Uint8Array = new Uint8Array(vocabulary.words.length)): Uint8Array => {
    for (const word of words) {
      const id = vocabulary.idOf(foldWord(word));
      if (id > 0) into[id] = mark;
    }
    return into;
  };
  const idOf = ([one, other]: readonly [string, string]) => [vocabulary.idOf(one), vocabulary.idOf(other)] as const;
  const marked = new Map(Object.entries(lists).map(([name, words]) => [name, marksOf(split(words))]));
  const noWords = new Uint8Array(vocabulary.words.length);
  const terms = createTerms(
    vocabulary.words,
    { kinds, irregular, places: new Set(split(names.places)), people: new Set(split(lexicon.people.firstNames)) },
    learnt === undefined ? weightTerms : undefined,
  );
  const longPlaces = new Map<number, number[][]>();
  for (const place of names.longPlaces.trim().split('\n')) {
    const [first, ...rest] = place.split(' ').map((word) => vocabulary.idOf(word));
    if (first !== undefined) longPlaces.set(first, [...(longPlaces.get(first) ?? []), rest]);
  }
  const tongues = marksOf(split(lexicon.foreign), tongueOf.foreign, new Uint8Array(vocabulary.words.length).fill(tongueOf.known));
  marksOf(split(lexicon.people.firstNames), tongueOf.unknown, tongues);
  marksOf(split(lexicon.common), tongueOf.common, tongues);
  tongues[0] = tongueOf.unknown;
  const weights = createFamilies(lexicon.weights, entries, terms, learnt !== undefined);
  const rooms: Room[] = [];
  return {
    lexicon,
    vocabulary,
    grammar: {
      vocabulary,
      asWritten: new Map(Object.entries(lexicon.asWritten).map(([word, before]) => [vocabulary.idOf(word), marksOf(split(before))])),
      abbreviations: marksOf(split(lexicon.shortForms), 2, marksOf(split(lexicon.abbreviations))),
      endings: new Map(Object.entries(lexicon.endings).map(([ending, word]) => [ending, vocabulary.idOf(word)])),
      beforeNot: new Map(Object.entries(lexicon.beforeNot).map(idOf)),
    },
    terms,
    weights,
    plain: marksOf(plainWords),
    money: createMoneyWords(vocabulary, lexicon),
    scanDates: createDateScanner(vocabulary, when),
    marks: (name) => marked.get(name) ?? noWords,
    longPlaces,
    names: {
      notNames: marksOf(split(names.notNames)),
      nameLinks: marksOf(split(lexicon.lists['nameLinks'] ?? '')),
      regions: marksOf(split(names.regions)),
      places: marksOf(split(names.places)),
      firstNames: marksOf(people),
      anyPlace: marksOf([...split(names.places), ...[...longPlaces.keys()].map((first) => vocabulary.words[first]!)]),
      inWords: marksOf(split(lexicon.lists['inWords'] ?? '')),
      firmLeads: marksOf(split(lexicon.lists['firmLeads'] ?? '')),
      firmWords: marksOf(['&', ...split(names.orgWords)]),
      agencyWords: marksOf(split(names.agencyWords)),
    },
    tongues,
    borrow: () =>
      rooms.pop() ?? {
        tokens: createTokens(longestText + 16),
        weighing: createWeighing(longestText + 16),
        around: createWeighing(32),
        sums: new Int32Array(4096),
        tops: new Int32Array(256),
        sumsAround: new Int32Array(256),
        sumsOfFields: new Int32Array(256),
        inContext: roomFor(weights.sentence.labels.length),
      },
    giveBack: (room) => {
      if (rooms.length === 0) rooms.push(room);
    },
  };
}

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
