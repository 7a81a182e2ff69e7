import { beginsWithAny, endsWithAny, holdsAny, type LineTest } from './line-patterns.ts';

/** How mails of a language quote and end; lower case. */
export type MailLexicon = {
  readonly attributions: readonly string[];
  readonly attributionStarts: readonly string[];
  readonly attributionVerbs: readonly string[];
  readonly separators: readonly string[];
  readonly others: readonly string[];
  readonly headers: readonly string[];
  readonly headersAfter: readonly string[];
  readonly deviceLines: readonly string[];
  readonly banners: readonly string[];
  readonly legal: readonly string[];
  readonly maybeLegal: readonly string[];
  readonly legalWords: readonly string[];
  readonly legalWithin: readonly string[];
  readonly lists: readonly string[];
  readonly closings: readonly string[];
  readonly cardWords: string;
  readonly jobWords: string;
  readonly jobLabels: readonly string[];
  readonly autoSubjects: readonly string[];
};

/** What a line of a mail can be, by the words of a lexicon. */
export type Mail = {
  readonly closings: ReadonlySet<string>;
  /** The words with which a closing begins. */
  readonly heads: ReadonlySet<string>;
  /** Words of those who hire, in the lines below their name. */
  readonly cardWords: ReadonlySet<string>;
  /** Words of jobs and of their particulars: no name holds one. */
  readonly jobWords: ReadonlySet<string>;
  readonly isJobLabel: LineTest;
  readonly endsAttribution: LineTest;
  readonly startsAttribution: LineTest;
  readonly holdsAttribution: LineTest;
  readonly isSeparator: LineTest;
  /** Begins behind dashes with what another mail is announced by. */
  readonly isOther: LineTest;
  readonly isHeader: LineTest;
  readonly isHeaderAfter: LineTest;
  readonly isDeviceLine: LineTest;
  readonly isBanner: LineTest;
  readonly isLegal: LineTest;
  readonly mayBeLegal: LineTest;
  readonly holdsLaw: LineTest;
  readonly isLawWithin: LineTest;
  readonly isListLine: LineTest;
};

const known = new WeakMap<MailLexicon, Mail>();

/** What the lines of mails can be, of a lexicon: made ready once. */
export function mailOf(lexicon: MailLexicon): Mail {
  let mail = known.get(lexicon);
  if (mail !== undefined) return mail;
  mail = {
    closings: new Set(lexicon.closings),
    heads: new Set(lexicon.closings.map(firstWord)),
    cardWords: new Set(lexicon.cardWords.split(' ')),
    jobWords: new Set(lexicon.jobWords.split(' ')),
    isJobLabel: beginsWithAny(lexicon.jobLabels.flatMap((label) => [`${label}:`, `${label} :`, `${label} -`])),
    endsAttribution: endsWithAny(lexicon.attributions),
    startsAttribution: beginsWithAny(lexicon.attributionStarts),
    holdsAttribution: holdsAny(lexicon.attributionVerbs),
    isSeparator: beginsWithAny(lexicon.separators),
    isOther: beginsWithAny(lexicon.others),
    isHeader: beginsWithAny(lexicon.headers),
    isHeaderAfter: beginsWithAny(lexicon.headersAfter),
    isDeviceLine: beginsWithAny(lexicon.deviceLines),
    isBanner: beginsWithAny(lexicon.banners),
    isLegal: beginsWithAny(lexicon.legal),
    mayBeLegal: beginsWithAny(lexicon.maybeLegal),
    holdsLaw: holdsAny(lexicon.legalWords),
    isLawWithin: holdsAny(lexicon.legalWithin),
    isListLine: holdsAny(lexicon.lists),
  };
  known.set(lexicon, mail);
  return mail;
}

/** The first word of a line, without what stands behind it. */
export function firstWord(low: string): string {
  let end = 0;
  while (end < low.length && !' ,!.:-–—)'.includes(low[end]!)) end++;
  return low.slice(0, end).trimEnd();
}
