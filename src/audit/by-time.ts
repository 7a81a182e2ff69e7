import { byText } from '../entities/order.ts';

/** Orders what happened in several cases: the earlier first, and at one time in the order of the cases. */
export function byTime(a: Happened, b: Happened): number {
  return a.at - b.at || byText(a.timeline, b.timeline);
}

interface Happened {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly timeline: string;
}
