import { oneOf, show } from '../entities/describe-issue.ts';
import { fromZod } from '../entities/from-zod.ts';
import { isRecord } from '../entities/is-record.ts';
import { misnamed } from '../entities/misnamed.ts';
import type { Problems } from '../entities/problems.ts';
import { termKeys, termSchema } from '../entities/term.ts';

type Path = readonly (string | number)[];

const besides = ['from', 'roll', 'when'];

/** Notes what is wrong with a term: above all a misspelt unit, with the one that was meant. */
export function termProblems(value: unknown, path: Path, problems: Problems): void {
  if (!isRecord(value)) {
    problems.add({ path, code: 'invalid-type', expected: 'a term such as { "businessDays": 2 }', received: show(value) });
    return;
  }
  const keys = Object.keys(value);
  const unknownKeys = keys.filter((key) => !(termKeys as readonly string[]).includes(key) && !besides.includes(key));
  for (const key of unknownKeys) {
    problems.add(misnamed([...path, key], 'unknown-key', oneOf(termKeys), key, [...termKeys, ...besides]));
  }
  if (unknownKeys.length > 0) return;
  const units = keys.filter((key) => (termKeys as readonly string[]).includes(key));
  if (units.length !== 1) {
    problems.add({
      path,
      code: 'contradiction',
      expected: `just ${oneOf(termKeys)}`,
      received: units.length === 0 ? 'none of them' : units.map((unit) => `\`${unit}\``).join(' and '),
    });
    return;
  }
  for (const list of ['earliestOf', 'latestOf'] as const) {
    const parts = (value as Record<string, unknown>)[list];
    if (!Array.isArray(parts)) continue;
    for (const [place, part] of parts.entries()) termProblems(part, [...path, list, place], problems);
    return;
  }
  const { when: _, ...term } = value as Record<string, unknown>;
  const parsed = termSchema.safeParse(term);
  if (!parsed.success) problems.addAll(fromZod(parsed.error.issues, termSchema, term, path));
}
