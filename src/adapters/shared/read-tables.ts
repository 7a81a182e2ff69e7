import { recognise } from '../recognise.ts';
import type { Skipped } from './adapted.ts';
import { isRecord } from './row.ts';

/** What was given to an adapter that takes several lists. */
export interface Tables {
  readonly given: Readonly<Record<string, unknown>>;
  /** Whether the list is there without which nothing can be read. */
  readonly readable: boolean;
}

/**
 * Returns the lists that were given by name, and notes it among what was left out where nothing can be read.
 *
 * @param names of lists that it takes; the first has to be there
 */
export function readTables(tables: unknown, names: readonly [main: string, ...others: string[]], skipped: Skipped[]): Tables {
  const given: Readonly<Record<string, unknown>> = isRecord(tables) ? { ...tables } : {};
  const readable = Array.isArray(given[names[0]]);
  if (!readable) skipped.push({ row: tables, reason: `expected \`{ ${names.join(', ')} }\`, received ${recognise(tables).reason}` });
  return { given, readable };
}
