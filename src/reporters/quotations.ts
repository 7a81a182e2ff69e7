import type { Finding } from '../entities/report.ts';
import { type Quote, quotesOf } from '../report/describe-quotes.ts';
import type { Telling } from '../report/describe-telling.ts';
import { oneLine, shortened } from './one-line.ts';

/** Words of the timeline. */
export interface Quotation {
  readonly interaction: string;
  /** On one line, shortened. */
  readonly words: string;
  /** Who said them. */
  readonly by: string;
  /** When, in the calendar's zone: `Tue 3 Feb`. */
  readonly on: string;
}

/** Returns words with who said them, and when: `“no news yet” Sam Lee, Tue 3 Feb`. */
export function quoted({ words, by, on }: Quotation): string {
  return `“${words}” ${by}, ${on}`;
}

const mostQuoted = 2;
const mostCharacters = 140;

/**
 * Returns the words that a finding rests on: those that its evidence points at, else the beginning of what opened it.
 *
 * @param finding of the case that `telling` is about
 * @param telling knows the case
 */
export function quotationsOf(finding: Finding, telling: Telling): Quotation[] {
  const pointed = quotesOf(finding, telling);
  const quotes = pointed.length > 0 ? pointed : beginningOf(finding.openedBy, telling);
  return quotes.slice(0, mostQuoted).flatMap(({ interaction: id, text }): Quotation[] => {
    const words = shortened(oneLine(text), mostCharacters);
    const { from, at } = telling.interaction(id)!;
    return words === '' ? [] : [{ interaction: id, words, by: telling.person(from), on: telling.days.date(at) }];
  });
}

/** The words of an interaction, from the first on. */
function beginningOf(id: string | undefined, telling: Telling): Quote[] {
  const interaction = id === undefined ? undefined : telling.interaction(id);
  if (interaction === undefined || !('body' in interaction) || interaction.body === undefined) return [];
  return [{ interaction: interaction.id, text: interaction.body }];
}
