import type { Measured } from '../entities/audit.ts';
import { addTo } from '../entities/group-by.ts';
import { byText } from '../entities/order.ts';
import { byTime } from './by-time.ts';
import { type CaseRecord, type Person, personKey } from './case-record.ts';
import { shareInterval } from './interval.ts';
import { type FirstMessage, lookAlikes } from './look-alikes.ts';
import type { PreparedMeasure } from './prepared-policy.ts';
import type { Scorecards } from './scorecards.ts';

interface Counted {
  readonly at: number;
  readonly hit: boolean;
  readonly timeline: string;
}

/** A stretch of time: the places of the first and the last in it, and how many of them hit. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly hits: number;
}

/** What one measure counts, by whose it is. */
interface Gathered {
  readonly counted: Map<string, Counted[]>;
  readonly first: Map<string, Sent[]>;
}

/** A first message and the person who sent it. */
interface Sent extends FirstMessage {
  readonly by: Person;
}

/** Takes the measures of a policy. */
export class Measuring {
  readonly #measures: readonly PreparedMeasure[];
  readonly #gathered: readonly Gathered[];
  readonly #fewest: number;

  /** @param fewest - so many are enough for a share where the measure names no minimum */
  constructor(measures: readonly PreparedMeasure[], fewest: number) {
    this.#measures = measures;
    this.#gathered = measures.map(() => ({ counted: new Map(), first: new Map() }));
    this.#fewest = fewest;
  }

  /**
   * Adds a case.
   *
   * @param elsewhere - places of interactions that are counted in another case
   */
  add(timeline: string, candidate: string, { people, samples, firstWords }: CaseRecord, elsewhere: ReadonlySet<number>): void {
    for (const [index, place, at, by, hit] of samples) {
      if (elsewhere.has(place)) continue;
      const key = this.#keyOf(index, people[by]);
      if (key !== undefined) addTo(this.#gathered[index]!.counted, key, { at, hit: hit === 1, timeline });
    }
    // an interaction with several people reaches each of them, wherever it is counted
    for (const [index, at, by, hash] of firstWords) {
      const person = people[by];
      const key = this.#keyOf(index, person);
      if (key === undefined) continue;
      addTo(this.#gathered[index]!.first, key, { at, candidate, timeline, hash, by: person! });
    }
  }

  #keyOf(index: number, person: Person | undefined): string | undefined {
    return person && personKey(person, this.#measures[index]!.measure.per);
  }

  /** @param scorecards - are told of look-alike outreach, as the first measure of it has it */
  result(scorecards: Scorecards): Measured[] {
    const measured: Measured[] = [];
    let told = false;
    for (const [index, { counted, first }] of this.#gathered.entries()) {
      const prepared = this.#measures[index]!;
      for (const [key, list] of inOrder(counted)) measured.push(this.#measure(prepared, key, list.sort(byTime)));
      const sent: [message: Sent, isAlike: boolean][] = [];
      for (const [key, messages] of inOrder(first)) {
        const { most, excessive } = lookAlikes(messages, prepared.over, prepared.measure.atMost ?? Number.POSITIVE_INFINITY);
        if (most !== undefined) {
          const { people, from, to, cases } = most;
          measured.push({
            ...frameOf(prepared, key),
            from,
            to,
            unit: 'count',
            count: people,
            ...judged(prepared, people),
            cases: [...cases],
          });
        }
        for (const message of messages) sent.push([message, excessive.has(message)]);
      }
      if (prepared.measure.alike !== true || told) continue;
      told = true;
      sent.sort(([a], [b]) => byText(a.timeline, b.timeline));
      for (const [{ by, timeline }, isAlike] of sent) scorecards.addFirstWords(by, timeline, isAlike);
    }
    return measured;
  }

  /** The stretch of time in which a measure is kept least. */
  #measure(prepared: PreparedMeasure, key: string, list: readonly Counted[]): Measured {
    const { measure, over, among } = prepared;
    const isShare = among !== undefined;
    const least = measure.minimum ?? (isShare ? this.#fewest : 0);
    let worst: { stretch: Stretch; enough: boolean; excess: number } | undefined;
    for (const stretch of stretchesOf(list, over)) {
      const of = stretch.end - stretch.start + 1;
      const enough = of >= least;
      // among those of which nothing can be said, the one of which most is known
      const excess = enough ? excessOf(prepared, isShare ? stretch.hits / of : stretch.hits) : of;
      const worse = worst === undefined || (enough === worst.enough ? excess >= worst.excess : enough);
      if (worse) worst = { stretch, enough, excess };
    }
    const { stretch, enough } = worst!;
    const within = list.slice(stretch.start, stretch.end + 1);
    const cases = [...new Set(within.filter(({ hit }) => hit).map(({ timeline }) => timeline))].sort();
    const value = isShare ? stretch.hits / within.length : stretch.hits;
    return {
      ...frameOf(prepared, key),
      from: within[0]!.at,
      to: within.at(-1)!.at,
      unit: isShare ? 'share' : 'count',
      count: stretch.hits,
      ...(isShare && { of: within.length, ...shareInterval(stretch.hits, within.length) }),
      ...(enough ? judged(prepared, value) : { status: 'too-few' }),
      cases,
    };
  }
}

/** Every stretch of time that ends with one of the list. */
function* stretchesOf(list: readonly Counted[], over: number): Generator<Stretch> {
  let start = 0;
  let hits = 0;
  for (const [end, { at, hit }] of list.entries()) {
    if (hit) hits += 1;
    for (; list[start]!.at <= at - over; start++) if (list[start]!.hit) hits -= 1;
    if (end === list.length - 1 || list[end + 1]!.at > at) yield { start, end, hits };
  }
}

/** By how much a value lies outside the bounds of a measure; negative inside. */
function excessOf({ measure: { atLeast, atMost } }: PreparedMeasure, value: number): number {
  return Math.max(
    atLeast === undefined ? Number.NEGATIVE_INFINITY : atLeast - value,
    atMost === undefined ? Number.NEGATIVE_INFINITY : value - atMost,
  );
}

function judged(prepared: PreparedMeasure, value: number): Pick<Measured, 'value' | 'status'> {
  return { value, status: excessOf(prepared, value) > 0 ? 'broken' : 'kept' };
}

function frameOf({ measure: { id, severity, per, atLeast, atMost } }: PreparedMeasure, key: string) {
  const bounds = { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
  return { measure: id, severity: severity ?? 'warning', per, key, ...bounds } as const;
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => byText(a, b));
}
