import { groupBy } from '../../entities/group-by.ts';
import type { Skipped } from './adapted.ts';

/** A row that belongs to another. */
export interface Child {
  readonly row: object;
  /** The id of the other. */
  readonly parent: string;
}

/**
 * Returns a function that gives the rows of a parent; those whose parent is not there go to `skipped`.
 *
 * @param children the rows
 * @param parents the ids that there are
 * @param what a parent is called: `application`
 */
export function childrenOf<Item extends Child>(
  children: readonly Item[],
  parents: Iterable<string>,
  what: string,
  skipped: Skipped[],
): (parent: string) => readonly Item[] {
  const known = new Set(parents);
  for (const { row, parent } of children) {
    if (!known.has(parent)) skipped.push({ row, reason: `its ${what} is not among those given: \`${parent}\`` });
  }
  const groups = groupBy(children, ({ parent }) => parent);
  return (parent) => groups.get(parent) ?? [];
}
