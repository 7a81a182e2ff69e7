/** The candidate most like the name, or `undefined` when none is. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  for (const candidate of candidates) if (candidate.toLowerCase() === name.toLowerCase()) return candidate;
  return undefined;
}
