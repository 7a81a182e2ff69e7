import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** What words of money mean, by their numbers in the vocabulary. */
export type MoneyWords = {
  readonly currencies: ReadonlyMap<number, string>;
  readonly periods: ReadonlyMap<number, string>;
  readonly scales: ReadonlyMap<number, number>;
  /** Numbers as words, but for "a", "an", "a couple" and "a few". */
  readonly numbers: ReadonlyMap<number, number>;
  /** Marks the words with which a sum can begin. */
  readonly begins: Uint8Array;
};

/** The words of money of a lexicon. */
export function createMoneyWords({ words, idOf }: Vocabulary, { money, when }: Pick<Lexicon, 'money' | 'when'>): MoneyWords {
  const table = <Value>(names: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> =>
    new Map(Object.entries(names).flatMap(([name, value]) => (idOf(name) === 0 ? [] : [[idOf(name), value]])));
  const { a: _a, an: _an, couple: _couple, few: _few, ...numbers } = when.numbers;
  const known = {
    currencies: table(money.currencies),
    periods: table(money.periods),
    scales: table(money.scales),
    numbers: table(numbers),
  };
  const begins = new Uint8Array(words.length);
  for (const id of [...known.currencies.keys(), ...known.numbers.keys()]) begins[id] = 1;
  return { ...known, begins };
}
