import type { Columns } from 'hearback/adapters';
import { hint } from './nearest.ts';

/** What a map names and a table does not have, in words for who wrote the map. */
export interface Missing {
  /** Without it no row can be read. */
  readonly needed: boolean;
  readonly reason: string;
}

/**
 * Returns the columns that a map names and a table does not have.
 *
 * @param columns the map
 * @param header the columns of the table
 */
export function missingColumns({ what, by, ...plain }: Columns, header: readonly string[]): Missing[] {
  const named = Object.entries({ ...plain, what: what.column, ...(by !== undefined && { by: by.column }) });
  return named.flatMap(([key, column]) =>
    column === undefined || header.includes(column)
      ? []
      : [{ needed: needed.has(key), reason: `no column \`${column}\`, which \`--map\` names for \`${key}\`${hint(column, header)}` }],
  );
}

/** What every row says: `case` and `id` too, where the map has them. */
const needed: ReadonlySet<string> = new Set(['candidate', 'at', 'what', 'case', 'id']);
