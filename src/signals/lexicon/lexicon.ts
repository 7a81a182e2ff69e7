import type { PhraseBook } from '../patterns/matcher.ts';
import type { MailLexicon } from '../text/new-words.ts';
import type { WhenLexicon } from '../values/when-words.ts';

/** What a reader has to know of one language: data only. */
export type Lexicon = {
  readonly language: string;
  /** Groups of phrases by name, each by label. */
  readonly books: Readonly<Record<string, PhraseBook>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly endings: Readonly<Record<string, string>>;
  readonly beforeNot: Readonly<Record<string, string>>;
  readonly abbreviations: string;
  readonly shortForms: string;
  readonly common: string;
  readonly foreign: string;
  readonly when: WhenLexicon;
  readonly mail: MailLexicon;
  /** Short lists of words that the detectors ask for by name. */
  readonly lists: Readonly<Record<string, string>>;
  readonly names: {
    readonly notNames: string;
    readonly agencyWords: string;
    readonly regions: string;
    readonly places: string;
    readonly longPlaces: string;
    readonly orgWords: string;
  };
  readonly money: {
    readonly scales: Readonly<Record<string, number>>;
    readonly currencies: Readonly<Record<string, string>>;
    readonly periods: Readonly<Record<string, string>>;
    readonly notPay: string;
    readonly things: string;
  };
};
