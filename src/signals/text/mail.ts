import { beginsWithAny, endsWithAny, holdsAny, type LineTest } from './line-patterns.ts';

/** How mails of a language quote and end; lower case. */
export type MailLexicon = {
  readonly attributions: readonly string[];
  readonly attributionStarts: readonly string[];
  readonly separators: readonly string[];
  readonly headers: readonly string[];
  readonly headersAfter: readonly string[];
  readonly deviceLines: readonly string[];
  readonly banners: readonly string[];
  readonly legal: readonly string[];
  readonly lists: readonly string[];
  readonly closings: readonly string[];
  readonly autoSubjects: readonly string[];
};

/** What a line of a mail can be, by the words of a lexicon. */
export type Mail = {
  readonly closings: ReadonlySet<string>;
  /** The words with which a closing begins. */
  readonly heads: ReadonlySet<string>;
  readonly endsAttribution: LineTest;
  readonly startsAttribution: LineTest;
  readonly isSeparator: LineTest;
  readonly isHeader: LineTest;
  readonly isHeaderAfter: LineTest;
  readonly isDeviceLine: LineTest;
  readonly isBanner: LineTest;
  readonly isLegal: LineTest;
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
    endsAttribution: endsWithAny(lexicon.attributions),
    startsAttribution: beginsWithAny(lexicon.attributionStarts),
    isSeparator: beginsWithAny(lexicon.separators),
    isHeader: beginsWithAny(lexicon.headers),
    isHeaderAfter: beginsWithAny(lexicon.headersAfter),
    isDeviceLine: beginsWithAny(lexicon.deviceLines),
    isBanner: beginsWithAny(lexicon.banners),
    isLegal: beginsWithAny(lexicon.legal),
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
