import type { Interaction } from './types.ts';

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

const knownSince = ({ at, recordedAt }: Interaction) => recordedAt ?? at;

/** The interactions that are judged, in order: of each the latest version known, unless it is retracted or a note, up to `asOf`. */
export function existing(all: readonly Interaction[], asOf: number, knownAsOf = Infinity): readonly Interaction[] {
  const latest = new Map<string, Interaction>();
  for (const version of all) {
    if (knownSince(version) > knownAsOf) continue;
    const other = latest.get(version.id);
    if (other === undefined || knownSince(version) > knownSince(other)) latest.set(version.id, version);
  }
  return [...latest.values()]
    .filter(({ retracted, at, kind }) => retracted !== true && kind !== 'note' && at <= asOf)
    .sort((a, b) => compare(a.at, b.at) || compare(a.seq ?? 0, b.seq ?? 0) || compare(a.id, b.id));
}
