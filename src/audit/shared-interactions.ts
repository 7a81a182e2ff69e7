import { type AuditedCase, interactionsOf, readRecord } from './case-record.ts';
import { findingPrefix } from './finding-key.ts';
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

/** Interactions of a case, by id: a text that is the same only for the same interaction. */
type Marks = ReadonlyMap<string, string>;

/**
 * What several cases have in common. An interaction is known by its id and its instant: where each case numbers its own, an `i1` at
 * another time is another one.
 *
 * @param cases - in order
 */
export function sharedInteractions(cases: readonly AuditedCase[], legend: Legend): SharedInteractions {
  const { once, repeated } = idsOf(cases);
  const firstIn = new Map<string, string>();
  const shared = new Set<string>();
  const marked: [one: AuditedCase, marks: Marks][] = [];
  for (const one of repeated.size === 0 ? [] : cases) {
    const marks = marksOf(one, repeated, legend);
    marked.push([one, marks]);
    for (const mark of marks.values()) {
      if (firstIn.has(mark)) shared.add(mark);
      else firstIn.set(mark, one.timeline);
    }
  }
  const inSeveral = marked
    .map(([one, marks]) => [one, new Map([...marks].filter(([, mark]) => shared.has(mark)))] as const)
    .filter(([, marks]) => marks.size > 0);
  const marksIn = new Map(inSeveral.map(([{ timeline }, marks]) => [timeline, marks]));
  const counted = countedIn(inSeveral, legend);
  const name = (key: string, timeline: string): string => findingPrefix(timeline) + key;
  return {
    count: once + firstIn.size,
    elsewhereOf(one) {
      const { timeline } = one;
      const marks = marksIn.get(timeline);
      if (marks === undefined) return none;
      const places = [...interactionsOf(one).entries()].filter(([, id]) => (firstIn.get(marks.get(id) ?? '') ?? timeline) !== timeline);
      return new Set(places.map(([place]) => place));
    },
    isCountedElsewhere: (key, timeline) => marksIn.has(timeline) && counted.elsewhere.has(name(key, timeline)),
    alsoOf: (key, timeline) => (marksIn.has(timeline) ? (counted.also.get(name(key, timeline)) ?? []) : []),
  };
}

/** The ids that stand in several cases, and how many stand in one. */
function idsOf(cases: readonly AuditedCase[]) {
  const all = new Set<string>();
  const repeated = new Set<string>();
  for (const one of cases) for (const id of interactionsOf(one)) (all.has(id) ? repeated : all).add(id);
  return { once: all.size - repeated.size, repeated };
}

/** Those of a case whose ids stand in several. */
function marksOf(one: AuditedCase, repeated: ReadonlySet<string>, legend: Legend): Marks {
  const places = [...interactionsOf(one).entries()].filter(([, id]) => repeated.has(id));
  if (places.length === 0) return new Map();
  const { instants } = readRecord(one, legend);
  return new Map(places.map(([place, id]) => [id, `${String(instants[place])} ${id}`]));
}

interface Standing {
  id: string;
  rank: number;
  readonly ids: string[];
}

/** Which of the verdicts that one interaction opened in several cases counts, and which do not, by the ids of findings. */
function countedIn(cases: readonly (readonly [one: AuditedCase, shared: Marks])[], legend: Legend) {
  const standing = new Map<string, Standing>();
  for (const [one, shared] of cases) {
    const { verdicts, people } = readRecord(one, legend);
    for (const { key, opener, status, to } of verdicts) {
      const mark = opener === undefined ? undefined : shared.get(opener);
      if (mark === undefined) continue;
      const id = findingPrefix(one.timeline) + key;
      const rank = standings.indexOf(status);
      const owed = `${people[to]?.id ?? ''} ${mark} ${key}`;
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
