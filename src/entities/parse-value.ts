import type * as z from 'zod';
import { fromZod } from './from-zod.ts';
import type { Issue } from './issue.ts';
import type { Problems } from './problems.ts';

/**
 * Returns the value in parsed form, or undefined where the schema refuses it; then the problems say why.
 *
 * @param schema of zod, synchronous
 * @param value anything at all
 * @param problems where issues are noted
 * @param at where the value stands in what the host gave
 */
export function parseValue<Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  problems: Problems,
  at: Issue['path'] = [],
): Output | undefined {
  try {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    problems.addAll(fromZod(result.error.issues, schema, value, at));
  } catch (error) {
    // zod hands issues on as arguments; of those an engine takes a hundred thousand or so
    if (!(error instanceof RangeError)) throw error;
    problems.add({ path: at, code: 'too-many-problems', expected: 'a value with fewer problems', received: 'more than can be counted' });
  }
  return undefined;
}
