import type { Address } from '../shared/addresses.ts';
import type { Entry } from '../shared/directory.ts';
import { entryOfUser } from '../shared/users.ts';
import type { Email } from './rows.ts';
import { system } from './who.ts';

/**
 * Returns the users whom the feed names beside their mails, with the addresses that spell their names: `Sam Lee <sl@talent.example>`
 * and `sam.lee@talent.example` are Sam Lee's. The user of a mail is whose mailbox logged it, so that an address which says nothing is
 * nobody's yet.
 *
 * @param emails in any order
 * @param organization the one that recruits
 */
export function addressesOfUsers(emails: readonly Email[], organization?: string): Entry[] {
  const entries = emails.flatMap(({ user, from, to }): Entry[] => {
    if (user?.name === undefined) return [];
    const spelled = [...from, ...to].filter((address) => spells(address, user.name!)).map(({ address }) => address);
    return spelled.length === 0 ? [] : [{ ...entryOfUser(system, user, organization), addresses: spelled }];
  });
  return entries
    .map((entry) => ({ entry, key: JSON.stringify(entry) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ entry }) => entry);
}

/** Whether a name in full stands beside an address or in it, in either order. A single word is no full name. */
function spells({ address, name = '' }: Address, whole: string): boolean {
  const words = whole
    .split(/[\s,]+/)
    .map(letters)
    .filter((word) => word !== '');
  if (words.length < 2) return false;
  const wanted = [words.join(''), [...words.slice(-1), ...words.slice(0, -1)].join('')];
  const local = address.slice(0, address.lastIndexOf('@')).split('+')[0]!;
  return wanted.includes(letters(name)) || wanted.includes(letters(local));
}

function letters(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
}
