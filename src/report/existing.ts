import type { Interaction } from '../entities/interaction.ts';

/**
 * The interactions that exist at a moment: of each id the version that was known last, none that was retracted, none that lies ahead.
 *
 * @param interactions - in order
 * @param asOf - epoch milliseconds, inclusive
 * @param knownAsOf - epoch milliseconds, inclusive; `Infinity` where everything is known
 */
export function existing(interactions: readonly Interaction[], asOf: number, knownAsOf: number): readonly Interaction[] {
  let versioned = false;
  let ahead = false;
  for (const { at, recordedAt, retracted } of interactions) {
    if (recordedAt !== undefined || retracted === true) versioned = true;
    if (at > asOf) ahead = true;
  }
  let list = interactions;
  if (versioned || knownAsOf !== Number.POSITIVE_INFINITY) list = latestVersions(list, knownAsOf);
  return ahead ? list.filter(({ at }) => at <= asOf) : list;
}

/** Those of them that are judged: a note changes nothing. */
export function judged(interactions: readonly Interaction[], asOf: number, knownAsOf: number): readonly Interaction[] {
  const list = existing(interactions, asOf, knownAsOf);
  return list.some(isNote) ? list.filter((interaction) => !isNote(interaction)) : list;
}

/** Whether an interaction is internal, and changes nothing. */
export function isNote({ kind }: Interaction): boolean {
  return kind === 'note';
}

function latestVersions(interactions: readonly Interaction[], knownAsOf: number): readonly Interaction[] {
  const latest = new Map<string, Interaction>();
  for (const interaction of interactions) {
    const recordedAt = recordedOf(interaction);
    if (recordedAt > knownAsOf) continue;
    const known = latest.get(interaction.id);
    if (known === undefined || recordedOf(known) < recordedAt) latest.set(interaction.id, interaction);
  }
  return interactions.filter((interaction) => interaction.retracted !== true && latest.get(interaction.id) === interaction);
}

function recordedOf({ at, recordedAt }: Interaction): number {
  return recordedAt ?? at;
}
