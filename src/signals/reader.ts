import type { Lexicon } from './lexicon/lexicon.ts';
import { createMatcher, type Matcher, openClasses, phraseLines } from './patterns/matcher.ts';
import { createExpander } from './patterns/phrase.ts';
import { foldWord } from './text/fold.ts';
import type { Grammar } from './text/scan.ts';
import { createTokens, type Tokens } from './text/tokens.ts';
import { createVocabulary, type Vocabulary } from './text/vocabulary.ts';
import { createDateScanner, type ScanDates } from './values/dates.ts';

/** Whose words are read: a candidate says no pressure, a recruiter gives no consent. */
export type Speaker = 'candidate' | 'recruiting' | 'any';

/** A matcher, and the group and label of each of its label numbers. */
export interface Finder {
  readonly matcher: Matcher;
  readonly groupOf: readonly string[];
  readonly labelOf: readonly string[];
}

const onlyCandidates: ReadonlySet<string> = new Set(['consent', 'interest', 'decline', 'optOut']);
const onlyRecruiting: ReadonlySet<string> = new Set([
  'facts',
  'place',
  'pressure',
  'decision',
  'noNews',
  'status',
  'process',
  'withheld',
  'help',
  'referral',
]);

/** A lexicon made ready to read with. */
export type Reader = {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly grammar: Grammar;
  /** What looks for the phrases that somebody may say. */
  readonly finderFor: (speaker: Speaker) => Finder;
  readonly scanDates: ScanDates;
  /** Marks the words of a list of the lexicon, by number. */
  readonly marks: (name: string) => Uint8Array;
  readonly scratch: Tokens;
  /** Words of other languages. */
  readonly foreign: Uint8Array;
};

/** The longest text that is read, in characters; what stands after it is not. */
export const longestText = 20_000;

/**
 * A reader of a language.
 *
 * @param lexicon - its words and phrases
 */
export function createReader(lexicon: Lexicon): Reader {
  const classes = openClasses(lexicon.classes);
  const groups = Object.keys(lexicon.books);
  const expand = createExpander(lexicon.parts);
  const phrases = groups.flatMap((group) =>
    Object.entries(lexicon.books[group] ?? {}).flatMap(([label, block]) =>
      phraseLines(block).flatMap((line) => expand(line).map((atoms) => ({ group, label: `${group}.${label}`, atoms }))),
    ),
  );
  const lists: Readonly<Record<string, string>> = {
    ...lexicon.lists,
    ...lexicon.names,
    notPay: lexicon.money.notPay,
    things: lexicon.money.things,
    common: lexicon.common,
  };
  const words = new Set<string>();
  const addAll = (text: string) => {
    for (const word of text.split(/\s/)) if (word !== '') words.add(foldWord(word));
  };
  for (const { atoms } of phrases)
    for (const atom of atoms) for (const word of atom.words) if (!word.startsWith('#') && !word.startsWith('@')) words.add(word);
  for (const list of Object.values(classes)) for (const word of list) words.add(word);
  for (const list of [lexicon.foreign, lexicon.abbreviations, lexicon.shortForms, ...Object.values(lists)]) addAll(list);
  for (const names of Object.values(lexicon.when)) for (const name of Object.keys(names)) words.add(name);
  for (const names of [lexicon.money.scales, lexicon.money.currencies, lexicon.money.periods])
    for (const name of Object.keys(names)) words.add(name);
  for (const list of [
    Object.values(lexicon.endings),
    Object.keys(lexicon.beforeNot),
    Object.values(lexicon.beforeNot),
    [
      '$',
      '£',
      '€',
      '₹',
      '¥',
      '%',
      '/',
      '+',
      '&',
      '@',
      '~',
      '-',
      'pm',
      'am',
      'st',
      'nd',
      'rd',
      'th',
      'ish',
      'oclock',
      'clock',
      'o',
      'half',
      'quarter',
      'past',
      'onwards',
    ],
  ])
    for (const word of list) words.add(word);
  const vocabulary = createVocabulary(words, lexicon.aliases);
  const marksOf = (text: string, mark = 1, into: Uint8Array = new Uint8Array(vocabulary.words.length)): Uint8Array => {
    for (const word of text.split(/\s/)) {
      const id = vocabulary.idOf(foldWord(word));
      if (id > 0) into[id] = mark;
    }
    return into;
  };
  const common = new Set(lexicon.common.split(' '));
  const finders = new Map<Speaker, Finder>();
  const makeFinder = (speaker: Speaker): Finder => {
    const left = speaker === 'candidate' ? onlyRecruiting : speaker === 'recruiting' ? onlyCandidates : new Set<string>();
    const matcher = createMatcher(
      phrases.filter(({ group }) => !left.has(group)),
      vocabulary,
      classes,
      common,
    );
    return {
      matcher,
      groupOf: matcher.labels.map((label) => label.slice(0, label.indexOf('.'))),
      labelOf: matcher.labels.map((label) => label.slice(label.indexOf('.') + 1)),
    };
  };
  const marked = new Map(Object.entries(lists).map(([name, words]) => [name, marksOf(words)]));
  const noWords = new Uint8Array(vocabulary.words.length);
  return {
    lexicon,
    vocabulary,
    grammar: {
      vocabulary,
      abbreviations: marksOf(lexicon.shortForms, 2, marksOf(lexicon.abbreviations)),
      endings: new Map(Object.entries(lexicon.endings).map(([ending, word]) => [ending, vocabulary.idOf(word)])),
      beforeNot: new Map(Object.entries(lexicon.beforeNot).map(([stem, word]) => [vocabulary.idOf(stem), vocabulary.idOf(word)])),
    },
    finderFor: (speaker) => {
      let finder = finders.get(speaker);
      if (finder === undefined) {
        finder = makeFinder(speaker);
        finders.set(speaker, finder);
      }
      return finder;
    },
    scanDates: createDateScanner(vocabulary, lexicon.when),
    marks: (name) => marked.get(name) ?? noWords,
    scratch: createTokens(longestText + 16),
    foreign: marksOf(lexicon.foreign),
  };
}
