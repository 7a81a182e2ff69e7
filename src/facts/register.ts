import { Between, type Truth, unknown, yes } from '../conditions/truth.ts';
import { countBelow } from '../time/sorted.ts';
import { dropFrom, lastBelow } from './ascending.ts';
import type { Reasons } from './reasons.ts';

/** Stands for a list to which nothing was added yet, so that a case of few interactions makes few lists. */
const none: number[] = [];

function added(list: number[], index: number): number[] {
  if (list === none) return [index];
  list.push(index);
  return list;
}

/** Interactions for which a condition could not be told, by index, and why. */
class Doubts<Why> {
  at: number[] = none;
  why: Why[] = [];

  push(index: number, why: Why): void {
    this.at = added(this.at, index);
    if (this.why.length === 0) this.why = [why];
    else this.why.push(why);
  }

  forget(from: number): void {
    dropFrom(this.at, from);
    this.why.length = this.at.length;
  }

  copy(): Doubts<Why> {
    const copy = new Doubts<Why>();
    for (const [place, index] of this.at.entries()) copy.push(index, this.why[place]!);
    return copy;
  }

  /** Tells of those after `start` and before `end` that `reasons` have not heard of yet. */
  explain(start: number, end: number, reasons: Reasons, tell: (why: Why) => void): void {
    const from = reasons.newSince(this, start, end);
    for (let place = countBelow(this.at, from + 1); place < this.at.length && this.at[place]! < end; place++) {
      tell(this.why[place]!);
    }
  }
}

/**
 * Counts the interactions for which a named condition held since the last for which another did, and remembers which they were.
 * It answers for any moment of the past: `end` is the index of the first interaction that is not to be seen.
 */
export class Register<Why> {
  /** Interactions that count, by index. */
  hits: number[] = none;
  /** Interactions at which the count starts anew, by index. */
  resets: number[] = none;
  #of: Doubts<Why> | undefined;
  #since: Doubts<Why> | undefined;
  /** The bounds last given: they are asked for again and again. */
  #bounds: Between | undefined;

  /** Counts the next interaction. */
  add(index: number): void {
    this.hits = added(this.hits, index);
  }

  /** Takes in the next interaction. */
  push(index: number, of: Truth, since: Truth): void {
    if (since === yes) this.resets = added(this.resets, index);
    if (of === yes) this.hits = added(this.hits, index);
  }

  /** Notes that it is not known whether an interaction counts, or is one to start from. */
  doubt(index: number, part: 'of' | 'since', why: Why): void {
    if (part === 'of') (this.#of ??= new Doubts<Why>()).push(index, why);
    else (this.#since ??= new Doubts<Why>()).push(index, why);
  }

  /** Takes back the interactions from an index on. */
  forget(from: number): void {
    dropFrom(this.hits, from);
    dropFrom(this.resets, from);
    this.#of?.forget(from);
    this.#since?.forget(from);
  }

  /** The same, to go on from apart from this. */
  copy(): Register<Why> {
    const copy = new Register<Why>();
    if (this.hits !== none) copy.hits = this.hits.slice();
    if (this.resets !== none) copy.resets = this.resets.slice();
    copy.#of = this.#of?.copy();
    copy.#since = this.#since?.copy();
    return copy;
  }

  /** The number counted, or its bounds. */
  count(end: number): number | Between {
    const { hits, resets } = this;
    if (hits.length === 0 && this.#of === undefined) return 0;
    const start = resets.length === 0 ? -1 : lastBelow(resets, end);
    const upTo = countBelow(hits, end);
    const high = start < 0 ? upTo : upTo - countBelow(hits, start + 1);
    if (this.#of === undefined && this.#since === undefined) return high;
    const possible = this.#of === undefined ? 0 : countBelow(this.#of.at, end) - countBelow(this.#of.at, start + 1);
    const lastMaybe = this.#since === undefined ? start : Math.max(start, lastBelow(this.#since.at, end));
    const low = lastMaybe === start ? high : upTo - countBelow(hits, lastMaybe + 1);
    return low === high + possible ? low : this.#between(low, high + possible);
  }

  #between(low: number, high: number): Between {
    if (this.#bounds?.low !== low || this.#bounds.high !== high) this.#bounds = new Between(low, high);
    return this.#bounds;
  }

  /** The first interaction counted, or -1, or unknown. */
  first(end: number): number | typeof unknown {
    const first = this.hits[0];
    const found = first !== undefined && first < end ? first : -1;
    const doubt = this.#of?.at[0];
    return doubt !== undefined && doubt < (found < 0 ? end : found) ? unknown : found;
  }

  /** The last interaction counted, or -1, or unknown. */
  last(end: number): number | typeof unknown {
    const found = lastBelow(this.hits, end);
    return this.#of !== undefined && lastBelow(this.#of.at, end) > found ? unknown : found;
  }

  /** Why the count is not known. */
  explainCount(end: number, reasons: Reasons, tell: (why: Why) => void): void {
    const start = lastBelow(this.resets, end);
    this.#of?.explain(start, end, reasons, tell);
    this.#since?.explain(start, end, reasons, tell);
  }

  /** Why the first is not known. */
  explainFirst(end: number, reasons: Reasons, tell: (why: Why) => void): void {
    this.#of?.explain(-1, Math.min(this.hits[0] ?? end, end), reasons, tell);
  }

  /** Why the last is not known. */
  explainLast(end: number, reasons: Reasons, tell: (why: Why) => void): void {
    this.#of?.explain(lastBelow(this.hits, end), end, reasons, tell);
  }

  /** The interactions on which the count rests: the latest `most` that are counted, all in doubt, and the one it started from. */
  witnesses(end: number, most: number): number[] {
    const start = lastBelow(this.resets, end);
    const from = countBelow(this.hits, start + 1);
    const counted = this.hits.slice(from, countBelow(this.hits, end)).slice(-most);
    const before = from > 0 || (this.#of !== undefined && countBelow(this.#of.at, start + 1) > 0);
    return [...(start >= 0 && before ? [start] : []), ...counted, ...this.#doubted(start, end)];
  }

  /** The interactions on which the first, or the last, rests. */
  edgeWitnesses(end: number, edge: 'first' | 'last'): number[] {
    const found = edge === 'last' ? lastBelow(this.hits, end) : countBelow(this.hits, end) === 0 ? -1 : this.hits[0]!;
    const doubted = edge === 'last' ? this.#doubted(found, end) : this.#doubted(-1, found < 0 ? end : found);
    return found < 0 ? doubted : [found, ...doubted];
  }

  #doubted(start: number, end: number): number[] {
    return [...(this.#of?.at ?? []), ...(this.#since?.at ?? [])].filter((index) => index > start && index < end);
  }
}
