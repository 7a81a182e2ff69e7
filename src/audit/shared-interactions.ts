import { findingId } from '../report/finding-id.ts';
import { type AuditedCase, interactionsOf, readRecord } from './case-record.ts';
import type { Verdict } from './verdict.ts';
import type { Legend } from './verdict-code.ts';

/** What several cases have in common, since an interaction stands in each of them: it counts once. */
export interface SharedInteractions {
  /** How many interactions there are, each counted once. */
  readonly count: number;
  /** The places of the interactions of a case that are counted in another, the first that holds them. */
  elsewhereOf(one: AuditedCase): ReadonlySet<number>;
  /** Whether a verdict is counted in another case, where it stands better. */
  isCountedElsewhere(key: string, timeline: string): boolean;
  /** The ids of a finding in other cases. */
  alsoOf(key: string, timeline: string): readonly string[];
}

/** How a verdict stands, the best first: settled in one case, it is settled. */
const standings: readonly Verdict['status'][] = ['met', 'waived', 'late', 'pending', 'overdue', 'broken', 'undecided'];

const none: ReadonlySet<number> = new Set();

/** The prefix of the ids of a case's findings. */
export function findingPrefix(timeline: string): string {
  return findingId(timeline, '');
}

/**
 * What several cases have in common.
 *
 * @param cases - in order
 */
export function sharedInteractions(cases: readonly AuditedCase[], legend: Legend): SharedInteractions {
  const firstIn = new Map<string, number>();
  const shared = new Map<string, string>();
  const sharing = new Set<number>();
  for (const [place, one] of cases.entries()) {
    for (const id of interactionsOf(one)) {
      const first = firstIn.get(id);
      if (first === undefined) {
        firstIn.set(id, place);
        continue;
      }
      shared.set(id, cases[first]!.timeline);
      sharing.add(first).add(place);
    }
  }
  const inSeveral = [...sharing].sort((a, b) => a - b).map((place) => cases[place]!);
  const timelines = new Set(inSeveral.map(({ timeline }) => timeline));
  const counted = countedIn(inSeveral, shared, legend);
  const name = (key: string, timeline: string): string => findingPrefix(timeline) + key;
  return {
    count: firstIn.size,
    elsewhereOf(one) {
      if (!timelines.has(one.timeline)) return none;
      const places = [...interactionsOf(one).entries()].filter(([, id]) => (shared.get(id) ?? one.timeline) !== one.timeline);
      return new Set(places.map(([place]) => place));
    },
    isCountedElsewhere: (key, timeline) => timelines.has(timeline) && counted.elsewhere.has(name(key, timeline)),
    alsoOf: (key, timeline) => (timelines.has(timeline) ? (counted.also.get(name(key, timeline)) ?? []) : []),
  };
}

interface Standing {
  id: string;
  rank: number;
  readonly ids: string[];
}

/** Which of the verdicts that one interaction opened in several cases counts, and which do not, by the ids of findings. */
function countedIn(cases: readonly AuditedCase[], shared: ReadonlyMap<string, string>, legend: Legend) {
  const standing = new Map<string, Standing>();
  for (const one of cases) {
    const { verdicts, people } = readRecord(one, legend);
    for (const { key, opener, status, to } of verdicts) {
      if (opener === undefined || !shared.has(opener)) continue;
      const id = findingPrefix(one.timeline) + key;
      const rank = standings.indexOf(status);
      const owed = `${people[to]?.id ?? ''} ${key}`;
      const known = standing.get(owed);
      if (known === undefined) {
        standing.set(owed, { id, rank, ids: [id] });
        continue;
      }
      known.ids.push(id);
      if (rank < known.rank) Object.assign(known, { id, rank });
    }
  }
  const elsewhere = new Set<string>();
  const also = new Map<string, readonly string[]>();
  for (const { id, ids } of standing.values()) {
    if (ids.length === 1) continue;
    const others = ids.filter((other) => other !== id);
    also.set(id, others);
    for (const other of others) elsewhere.add(other);
  }
  return { elsewhere, also };
}
