import type { Interaction } from './interaction.ts';

/**
 * Returns whether two interactions say the same: all but `recordedAt` and `meta`, the order of keys aside.
 *
 * @param first as parsed
 * @param second as parsed
 * @example
 * sameContent({ id: 'i1', at: 5, kind: 'note', recordedAt: 6 }, { kind: 'note', id: 'i1', at: 5 }) //=> true
 */
export function sameContent(first: Interaction, second: Interaction): boolean {
  return isEqual(contentOf(first), contentOf(second));
}

function contentOf({ recordedAt: _recordedAt, meta: _meta, ...content }: Interaction): object {
  return content;
}

/** Equality of JSON values, a key that is undefined being none. As deep as a parsed interaction goes, without its `meta`. */
function isEqual(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false;
  const left = Object.entries(first).filter(isStated);
  const right = new Map(Object.entries(second).filter(isStated));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isEqual(value, right.get(key)));
}

function isStated([, value]: readonly [string, unknown]): boolean {
  return value !== undefined;
}
