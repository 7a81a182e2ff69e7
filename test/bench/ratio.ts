/** One line of the benchmark: how long one thing takes against another, measured in the same run. */
export interface BenchRow {
  readonly what: string;
  readonly against: string;
  /** Time of the one divided by time of the other. */
  readonly ratio: number;
  /** Where the ratio must lie, and where it is wanted. */
  readonly must: Bound;
  readonly aim: Bound;
  /** The absolute times, for the reader. */
  readonly note?: string;
}

/** A bound of a ratio, inclusive. */
export type Bound = { readonly atMost: number } | { readonly atLeast: number };

/** Whether each task is run a single time, so that a gate sees that it runs; its ratios then say little. */
export const once = process.argv.includes('--once');

/**
 * Returns the shortest time that each task took, in milliseconds. The tasks take turns, so that a busy machine slows all of them;
 * the shortest time is the one least disturbed, and a task of a few milliseconds is likely not to be disturbed at all.
 *
 * @param tasks by name; each returns something, so that its work is not thrown away unseen
 * @param rounds how often each is run, besides a few rounds to warm up
 */
export function fastest<Name extends string>(tasks: Readonly<Record<Name, () => unknown>>, rounds = 200): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  let seen: unknown;
  for (let round = once ? 0 : -5; round < (once ? 1 : rounds); round += 1) {
    for (const name of names) {
      const start = performance.now();
      seen = tasks[name]();
      const took = performance.now() - start;
      if (round >= 0 && took < best[name]) best[name] = took;
    }
  }
  if (seen === fastest) throw new Error('a task returned the stop-watch');
  return best;
}
