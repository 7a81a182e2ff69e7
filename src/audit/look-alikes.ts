import { groupBy } from '../entities/group-by.ts';
import { byTime } from './by-time.ts';

/** A first message: when, to whom, in which case, and the hash of its words. */
export interface FirstMessage {
  readonly at: number;
  readonly candidate: string;
  readonly timeline: string;
  readonly hash: string;
}

/** The most people who got one text within a stretch of time. */
export interface LookAlike {
  readonly people: number;
  readonly from: number;
  readonly to: number;
  readonly cases: readonly string[];
}

/** One sender's texts. */
export interface LookAlikes {
  readonly most: LookAlike | undefined;
  /** Messages that belong to a stretch in which more people than allowed got their text. */
  readonly excessive: ReadonlySet<FirstMessage>;
}

/**
 * Looks for one text to many people, in time that grows with the messages, but for their sorting.
 *
 * @param messages - of one sender
 * @param over - the stretch of time, in milliseconds
 * @param atMost - so many people may get one text within it
 */
export function lookAlikes(messages: readonly FirstMessage[], over: number, atMost: number): LookAlikes {
  const byHash = groupBy(messages, ({ hash }) => hash);
  const excessive = new Set<FirstMessage>();
  let best: Stretch | undefined;
  for (const [hash, alike] of byHash) {
    if (alike.length > 1) alike.sort(byTime);
    const times = new Map<string, number>();
    let start = 0;
    let marked = 0;
    for (const [end, { at, candidate }] of alike.entries()) {
      times.set(candidate, (times.get(candidate) ?? 0) + 1);
      for (; alike[start]!.at <= at - over; start++) forget(times, alike[start]!.candidate);
      if (times.size > atMost) for (marked = Math.max(marked, start); marked <= end; marked++) excessive.add(alike[marked]!);
      const people = times.size;
      // of two texts to as many people the one whose hash comes first, since the order of messages means nothing
      const isMore = best === undefined || people > best.people || (people === best.people && hash < best.hash);
      if (isMore) best = { hash, people, alike, start, end };
    }
  }
  return { most: best && lookAlikeOf(best), excessive };
}

/** Messages of one text, from one place to another, both included. */
interface Stretch {
  readonly hash: string;
  readonly people: number;
  readonly alike: readonly FirstMessage[];
  readonly start: number;
  readonly end: number;
}

function lookAlikeOf({ people, alike, start, end }: Stretch): LookAlike {
  const cases = [...new Set(alike.slice(start, end + 1).map(({ timeline }) => timeline))].sort();
  return { people, from: alike[start]!.at, to: alike[end]!.at, cases };
}

function forget(times: Map<string, number>, candidate: string): void {
  const left = times.get(candidate)! - 1;
  if (left === 0) times.delete(candidate);
  else times.set(candidate, left);
}
