import type { WeightLexicon } from '../model/weights.ts';
import type { MailLexicon } from '../text/mail.ts';
import type { WhenLexicon } from '../values/when-words.ts';

/** What a reader has to know of one language: data only. */
export type Lexicon = {
  readonly language: string;
  /** What words and pairs of words say for each label. */
  readonly weights: WeightLexicon;
  /** Words that are weighed alike, by what they have in common. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Irregular forms, by verb. */
  readonly irregular: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
  /** Aliases that stand for themselves behind some words: those words, by alias. */
  readonly asWritten: Readonly<Record<string, string>>;
  readonly endings: Readonly<Record<string, string>>;
  readonly beforeNot: Readonly<Record<string, string>>;
  readonly abbreviations: string;
  readonly shortForms: string;
  readonly common: string;
  readonly foreign: string;
  readonly when: WhenLexicon;
  /** Words of the clock that are no numbers. */
  readonly clockWords: string;
  readonly mail: MailLexicon;
  /** Short lists of words that the scanners ask for by name. */
  readonly lists: Readonly<Record<string, string>>;
  readonly names: {
    readonly notNames: string;
    readonly agencyWords: string;
    readonly regions: string;
    readonly places: string;
    readonly longPlaces: string;
    readonly orgWords: string;
  };
  /** What people are called; those that are words or places as well are apart. */
  readonly people: {
    readonly firstNames: string;
    readonly firstNamesOrWords: string;
  };
  readonly money: {
    readonly scales: Readonly<Record<string, number>>;
    readonly currencies: Readonly<Record<string, string>>;
    readonly periods: Readonly<Record<string, string>>;
    readonly notPay: string;
    readonly things: string;
  };
};
