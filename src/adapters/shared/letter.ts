import type { Address } from './addresses.ts';
import { instantOf, type Moment } from './moment.ts';

/** A written message, before it is known whose timelines it belongs to. */
export interface Letter {
  readonly row: unknown;
  /** Of the interaction. */
  readonly id: string;
  readonly at: Moment;
  readonly channel: 'email' | 'linkedin';
  readonly subject?: string;
  readonly body?: string;
  readonly automated?: boolean;
  readonly from?: Address;
  readonly to: readonly Address[];
  /** The ids of the letters that it answers, the nearest first. */
  readonly answers: readonly string[];
  /** To whom it did not get. */
  readonly undelivered?: ReadonlySet<string>;
}

/**
 * Returns the letters with the copies of each made one: several mailboxes hold the same mail, one without the blind copies, one with
 * a banner before the text.
 *
 * @param letters in any order, which does not matter
 */
export function mergeCopies(letters: Iterable<readonly Letter[]>): Letter[] {
  return [...letters].map((copies) => (copies.length === 1 ? copies[0]! : mergeOne(copies)));
}

function mergeOne(copies: readonly Letter[]): Letter {
  const keyed = copies.map((copy) => ({ copy, key: JSON.stringify([copy.body, copy.subject, copy.from, copy.to]) }));
  const [first, ...others] = keyed
    .sort(
      (one, other) =>
        instantOf(one.copy.at) - instantOf(other.copy.at) ||
        (one.copy.body ?? '').length - (other.copy.body ?? '').length ||
        (one.key < other.key ? -1 : 1),
    )
    .map(({ copy }) => copy);
  const body = copies.map((copy) => copy.body).filter((text) => text !== undefined);
  const to = [...new Map([first!, ...others].flatMap((copy) => copy.to).map((address) => [address.address, address])).values()];
  return { ...first!, to, ...(body.length > 0 && { body: body.reduce((best, text) => (isBetter(text, best) ? text : best)) }) };
}

function isBetter(text: string, best: string): boolean {
  return text.length === best.length ? text < best : text.length < best.length;
}
