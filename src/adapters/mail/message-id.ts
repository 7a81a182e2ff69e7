import { shortHash } from '../../entities/short-hash.ts';

const longestId = 200;

/**
 * Returns the message ids in a header: `<a@x> <b@x>` or a list of such, without their brackets.
 *
 * @param value of Message-ID, In-Reply-To or References, as given
 * @example
 * messageIds('<a@mail.example> <b@mail.example>') //=> ['a@mail.example', 'b@mail.example']
 */
export function messageIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(messageIds);
  if (typeof value !== 'string') return [];
  return value
    .split(/[\s<>,]/)
    .filter((part) => part !== '')
    .map((id) => (id.length > longestId ? `mail-${shortHash(id)}` : id));
}
