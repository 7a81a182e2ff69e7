import { findingId } from '../report/finding-id.ts';

/** The prefix of the ids of a case's findings. */
export function findingPrefix(timeline: string): string {
  return findingId(timeline, '');
}

/** A finding's id without that prefix: an escaped id holds no slash. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
