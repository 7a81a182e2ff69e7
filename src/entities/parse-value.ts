import type { z } from 'zod';
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
  const result = attempt(schema, value);
  if (result === undefined) {
    problems.add({
      path: at,
      code: 'too-many-problems',
      expected: 'a value that has not hundreds of thousands of problems',
      received: 'one that has',
    });
    return undefined;
  }
  if (result.success) return result.data;
  problems.addAll(fromZod(result.error.issues, schema, value, at));
  return undefined;
}

/** zod hands issues on as arguments, of which an engine takes a hundred thousand or so and then throws. */
function attempt<Output>(schema: z.ZodType<Output>, value: unknown): z.ZodSafeParseResult<Output> | undefined {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
