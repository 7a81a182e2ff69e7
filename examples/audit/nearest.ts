import { reporterNames, reporters } from 'hearback/reporters';

const meant = (name: string | undefined) => (name === undefined ? '' : `; did you mean \`${name}\`?`);

/** Returns `; did you mean …?` with the nearest name, or nothing where none is near. Case does not count. */
export function hint(name: string, names: readonly string[], prefix = ''): string {
  const written = name.toLowerCase();
  const [best] = names.map((one) => ({ one, far: distance(written, one.toLowerCase()) })).sort((a, b) => a.far - b.far);
  const near = best !== undefined && best.far < name.length && best.far <= Math.max(1, name.length / 3);
  return meant(near ? `${prefix}${best.one}` : undefined);
}

/** Returns that for a format: one is near whose files end so. */
export function formatHint(name: string): string {
  const ending = name.toLowerCase().replace(/^\./, '');
  return hint(name, reporterNames) || meant(reporterNames.find((one) => reporters[one].extension === ending));
}

/** Returns that for a time zone: one whose city is written alone is near. */
export function zoneHint(name: string): string {
  return meant(Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(`/${name.toLowerCase()}`)));
}

/** How many letters must be changed, swapped, added or left out to make one word the other. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const [row, last, beforeLast] = [[i], rows[i - 1]!, rows[i - 2]];
    for (let j = 1; j <= other.length; j += 1) {
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          last[j]! + 1,
          row[j - 1]! + 1,
          last[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1),
          isSwap ? beforeLast![j - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}
