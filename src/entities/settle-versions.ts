import { groupBy } from './group-by.ts';
import type { Interaction } from './interaction.ts';
import { compareInteractions, knownSince } from './interaction-order.ts';
import { sameContent } from './same-content.ts';

/** Versions under one id of which nobody can say which replaces which. */
export interface Conflict {
  readonly id: string;
  /** A version that differs from one before it. */
  readonly version: Interaction;
  /** That neither says when it was recorded, or both the same. */
  readonly reason: 'not-recorded' | 'recorded-at-once';
}

/** Interactions in order, each told once, with the versions that replace one another kept. */
export interface SettledInteractions {
  readonly interactions: Interaction[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Returns the interactions in order, those told twice told once. Versions that differ are all kept where their `recordedAt` says
 * which replaces which, since what was known at an earlier instant is asked later; otherwise they are a conflict.
 *
 * @param given as parsed, in any order; not changed
 */
export function settleVersions(given: readonly Interaction[]): SettledInteractions {
  const conflicts: Conflict[] = [];
  const kept = hasRepeats(given) ? onceEach(given, conflicts) : [...given];
  if (!isOrdered(kept)) kept.sort(compareInteractions);
  return { interactions: kept, conflicts };
}

function hasRepeats(interactions: readonly Interaction[]): boolean {
  const ids = new Set<string>();
  for (const { id } of interactions) ids.add(id);
  return ids.size < interactions.length;
}

function isOrdered(interactions: readonly Interaction[]): boolean {
  for (let index = 1; index < interactions.length; index += 1) {
    if (compareInteractions(interactions[index - 1]!, interactions[index]!) > 0) return false;
  }
  return true;
}

function onceEach(given: readonly Interaction[], conflicts: Conflict[]): Interaction[] {
  const byId = groupBy(given, ({ id }) => id);
  return [...byId.values()].flatMap((versions) => (versions.length === 1 ? versions : settle(versions, conflicts)));
}

/** One interaction where all versions say the same; else each that changes what the one recorded before it said. */
function settle(versions: Interaction[], conflicts: Conflict[]): Interaction[] {
  const ordered = [...versions].sort(byRecording);
  const first = ordered[0]!;
  const differs = ordered.find((version) => !sameContent(first, version));
  if (differs === undefined) return [first];
  const unrecorded = ordered.some(({ recordedAt }) => recordedAt === undefined);
  if (unrecorded) {
    conflicts.push({ id: first.id, version: differs, reason: 'not-recorded' });
    return ordered;
  }
  const kept = [first];
  for (const [index, version] of ordered.slice(1).entries()) {
    const before = ordered[index]!;
    if (before.recordedAt === version.recordedAt && !sameContent(before, version)) {
      conflicts.push({ id: first.id, version, reason: 'recorded-at-once' });
    }
    if (!sameContent(kept.at(-1)!, version)) kept.push(version);
  }
  return kept;
}

function byRecording(first: Interaction, second: Interaction): number {
  return knownSince(first) - knownSince(second) || Number(first.recordedAt !== undefined) - Number(second.recordedAt !== undefined);
}
