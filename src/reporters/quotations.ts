import type { Finding } from '../entities/report.ts';
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
export function quotationsOf({ evidence, openedBy }: Finding, telling: Telling): Quotation[] {
  const pointed = evidence.filter(({ end }) => end !== undefined);
  const quoted = pointed.length > 0 ? pointed : evidence.filter(({ interaction }) => interaction === openedBy);
  return quoted.slice(0, mostQuoted).flatMap(({ interaction: id, start, end }): Quotation[] => {
    const interaction = telling.interaction(id);
    if (interaction === undefined || !('body' in interaction) || interaction.body === undefined) return [];
    const words = shortened(oneLine(interaction.body.slice(start, end)), mostCharacters);
    return words === '' ? [] : [{ interaction: id, words, by: telling.person(interaction.from), on: telling.days.date(interaction.at) }];
  });
}
