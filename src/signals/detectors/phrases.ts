import type { Role } from '../../entities/party.ts';
import type { Hit, Reading } from '../reading.ts';

/**
 * The first sentence of a reading that says something by a phrase and takes it back by none.
 *
 * @param reading - the message
 * @param group - the group of phrases
 * @param label - the label that speaks for it
 * @param roles - whose words can
 * @param spoils - whether a hit does not count
 */
export function firstHit(
  reading: Reading,
  group: string,
  label: string,
  roles: readonly Role[],
  spoils: (hit: Hit) => boolean = () => false,
): Hit | undefined {
  for (const hit of reading.of(group)) {
    if (hit.label !== label || !reading.speaks(hit.sentence, roles) || reading.isAside(hit.sentence) || spoils(hit)) continue;
    return hit;
  }
  return undefined;
}

/** Whether the sentence asks. */
export const isAsked = (reading: Reading, sentence: number): boolean => reading.endsWith(sentence) === 63;

/** Whether a negation stands within a few tokens before a place, in its sentence. */
export function isNegated(reading: Reading, token: number, reach = 3): boolean {
  const low = reading.first(reading.sentenceOf(token));
  for (let at = token - 1; at >= Math.max(low, token - reach); at--) {
    if (reading.is(at, 'negations')) return true;
    if (reading.isStrong(at)) return false;
  }
  return false;
}
