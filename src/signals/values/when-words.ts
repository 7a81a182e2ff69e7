import type { Vocabulary } from '../text/vocabulary.ts';

/** Names of a language, as in `lexicon/en/when.ts`. */
export type WhenLexicon = {
  readonly weekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<string, readonly [number, number]>>;
  readonly moments: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly zones: Readonly<Record<string, string>>;
  /** Cities and countries whose time is meant where "time" follows. */
  readonly cities: Readonly<Record<string, string>>;
};

/** The words of time, by their numbers in a vocabulary. */
export type WhenWords = ReturnType<typeof createWhenWords>;

/** The words of time of a lexicon. */
export function createWhenWords(vocabulary: Vocabulary, lexicon: WhenLexicon) {
  const table = <Value>(names: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> =>
    new Map(Object.entries(names).map(([name, value]) => [vocabulary.idOf(name), value]));
  const set = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(vocabulary.idOf));
  /** Marks the words with which a day, a stretch of time or a time of the clock is named: all but numbers in digits. */
  const names = new Uint8Array(vocabulary.words.length);
  for (const word of namesOf(lexicon)) names[vocabulary.idOf(word)] = 1;
  names[0] = 0;
  return {
    spellings: vocabulary.words,
    names,
    weekdays: table(lexicon.weekdays),
    months: table(lexicon.months),
    units: table(lexicon.units),
    parts: table(lexicon.parts),
    moments: table(lexicon.moments),
    numbers: table(lexicon.numbers),
    ordinals: table(lexicon.ordinals),
    zones: table(lexicon.zones),
    cities: table(lexicon.cities),
    quarters: table({ q1: 1, q2: 2, q3: 3, q4: 4 }),
    /** What may stand between two parts of one time. */
    links: set('at on by around about the of in and before from for / @ ~ after between'),
    dayEnds: set('eod cob cop'),
    ends: set('end close'),
    dayWords: set('day business play work today tonight'),
    before: set('by before until till til latest'),
    after: set('after from past post'),
    leads: set('at around about on by before until till til latest after from past post between @'),
    joins: set('to and till til until - or /'),
    /** What may follow a time in digits that no colon parts; days and zones may too. */
    behindClock: new Set([
      ...set(
        'am pm hrs hours hr h ish oclock sharp today tomorrow tonight this next in on at by for from to till until and or - / + if when so but as then please thanks your my our time latest onwards with',
      ),
      ...table(lexicon.weekdays).keys(),
      ...table(lexicon.zones).keys(),
      ...table(lexicon.cities).keys(),
    ]),
    suffixes: set('st nd rd th'),
  } as const;
}

function namesOf({ weekdays, months, units, parts, moments, numbers }: WhenLexicon): string[] {
  const hours = Object.keys(numbers).filter((word) => numbers[word]! <= 12 && word !== 'a' && word !== 'an');
  const others = 'today tonight tomorrow tom eod cob cop eow eom end close week weekend month half quarter'.split(' ');
  return [...[weekdays, months, units, parts, moments].flatMap((named) => Object.keys(named)), ...hours, ...others];
}
