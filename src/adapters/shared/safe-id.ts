import { shortHash } from '../../entities/short-hash.ts';

const plain = /^[\w:.-]+$/;
const digit = /\d/;

/**
 * Returns an id made of a value that need not be one: as it is where it looks like one, else a short hash of it, so that no name and no
 * address gets into ids.
 *
 * @param value of a column
 * @example
 * safeId('C-1001') //=> 'C-1001'
 * safeId('Ana Ruiz') === safeId('ana@example.org') //=> false
 * safeId('Ana Ruiz').includes('Ana') //=> false
 */
export function safeId(value: string): string {
  return value.length <= 100 && plain.test(value) && digit.test(value) ? value : shortHash(value.trim().toLowerCase());
}
