import type { TimelineInput } from '../../entities/timeline.ts';
import type { Adapted, Skipped } from './adapted.ts';
import { mergeCovers } from './covers.ts';
import type { AdapterOptions } from './options.ts';

/**
 * Returns what an adapter makes of one case, or of a list of them. What the caller knows of the candidate counts where there is one
 * case; a case that stands in the list twice counts once.
 *
 * @param cases as given
 * @param options in parsed form
 * @param timelinesOf reads one case
 */
export function adaptCases<Options extends AdapterOptions>(
  cases: unknown,
  options: Options,
  skipped: Skipped[],
  timelinesOf: (one: unknown, options: Options) => readonly TimelineInput[],
): Adapted {
  const list: readonly unknown[] = Array.isArray(cases) ? cases : [cases];
  const seen = new Set<string>();
  const timelines = list.flatMap((one) => {
    const found = timelinesOf(one, list.length === 1 ? options : { ...options, candidate: undefined });
    const fresh = found.filter(({ id }) => seen.size < seen.add(id).size);
    if (fresh.length < found.length) skipped.push({ row: one, reason: 'it has been given before: give each candidate once' });
    return fresh;
  });
  return { timelines, skipped, covers: mergeCovers(timelines.flatMap(({ covers }) => covers ?? [])) };
}
