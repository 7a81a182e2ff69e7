/** The types of the facts about a case that every policy has. */
const always: Readonly<Record<string, string>> = {
  jurisdictions: 'strings',
  employerHeadcount: 'number',
  publiclyAdvertised: 'boolean',
  mustNameReferrer: 'boolean',
};

/** The type that a fact about a case is declared with. */
export const contextType = (declared: string | undefined, name: string): string | undefined => declared ?? always[name];

/** A stated value, an instant in epoch milliseconds; nothing where it is of another type than declared. */
export function ofType(type: string | undefined, value: unknown): unknown {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
  if (type === 'instant') return instantOf(value);
  return typeof value === type ? value : undefined;
}

function instantOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= 8.64e15 ? value : undefined;
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}
