import { namesFor } from './other-words.ts';

const longestName = 64;
const shortestBeginning = 3;

/**
 * The candidate that the name was most likely meant to be, or `undefined` when none is close: one for which it is another word; else
 * the one with the fewest slips, of several equally close the first; else the one that begins with it, if only one does. Case, dashes,
 * underscores and spaces do not count; a swap of two neighbours counts as one slip. Meant for the path of failure: it compares with
 * every candidate.
 *
 * @param name as it was written
 * @param candidates the valid names
 *
 * @example
 * nearest('chanel', ['channel', 'subject']) //=> 'channel'
 * nearest('resumeRecieved', ['resume-received', 'resume-submitted']) //=> 'resume-received'
 * nearest('warn', ['info', 'warning', 'error']) //=> 'warning'
 * nearest('sender', ['from', 'to', 'body']) //=> 'from'
 * nearest('salary', ['channel', 'subject']) //=> undefined
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined;
  const given = fold(name);
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(given.length / 3)) + 1;
  const begun = new Set<string>();
  const all = new Set<string>();
  for (const candidate of candidates) {
    if (candidate === name) return candidate;
    all.add(candidate);
    const folded = fold(candidate);
    if (folded.startsWith(given)) begun.add(candidate);
    const slips = distance(given, folded, fewest);
    if (slips < fewest && slips < given.length) {
      best = candidate;
      fewest = slips;
    }
  }
  const other = namesFor(given).find((one) => all.has(one));
  if (other !== undefined || best !== undefined) return other ?? best;
  return begun.size === 1 && given.length >= shortestBeginning ? [...begun][0] : undefined;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s]/g, '');
}

/** The slips that turn one text into the other, as far as they are fewer than `limit`: Damerau and Levenshtein's, of adjacent swaps. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let slips = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) slips = Math.min(slips, beforeLast[column - 2]! + 1);
      current.push(slips);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
