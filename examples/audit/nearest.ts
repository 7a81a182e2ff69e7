const meant = (name: string | undefined) => (name === undefined ? '' : `; did you mean \`${name}\`?`);

/** Returns `; did you mean …?` with the nearest name, or nothing where none is near. */
export function hint(name: string, names: readonly string[], prefix = ''): string {
  const [best] = names.map((one) => ({ one, far: distance(name, one) })).sort((a, b) => a.far - b.far);
  return meant(best === undefined || best.far > Math.max(2, name.length / 3) ? undefined : `${prefix}${best.one}`);
}

/** Returns that for a time zone: one whose city is written alone is near. */
export function zoneHint(name: string): string {
  return meant(Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(`/${name.toLowerCase()}`)));
}

/** How many letters must be changed, added or left out to make one word the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1];
    for (const [j, wanted] of Array.from(other).entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === wanted ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
