import { shortHash } from '../entities/short-hash.ts';
import type { Timeline } from '../entities/timeline.ts';

const word = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const startsLarge = /^\p{Lu}/u;
const digit = /\p{N}/u;
const markup = /<[^<>]{0,1000}>/g;
/** Text behind this many characters is not looked at. */
const longest = 20_000;
/** Fewer words than these say nothing by being alike. */
const fewest = 4;

/**
 * What makes two messages the same text to different people: a hash of the words that are neither a name nor a number. A name is a
 * word with a capital, and every word of a name that the case gives: of a person, an organization, the client, the job or its place.
 *
 * @param body - as sent; tags of HTML do not count
 * @returns nothing where too few words are left to tell
 */
export function likenessOf(body: string, timeline: Timeline): string | undefined {
  const names = namesIn(timeline);
  let text = '';
  let words = 0;
  for (const [found] of body.slice(0, longest).replace(markup, ' ').matchAll(word)) {
    if (startsLarge.test(found) || digit.test(found)) continue;
    const plain = found.toLowerCase();
    if (names.has(plain)) continue;
    text += `${plain} `;
    words += 1;
  }
  return words < fewest ? undefined : shortHash(text);
}

function namesIn({ parties, opportunity: { title, client, location } }: Timeline): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (text: string | undefined): void => {
    for (const [found] of (text ?? '').matchAll(word)) names.add(found.toLowerCase());
  };
  for (const party of parties) {
    add(party.name);
    add(party.organization);
  }
  add(title);
  add(client);
  add(location);
  return names;
}
