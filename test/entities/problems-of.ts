import type { z } from 'zod';
import { describeIssue } from '../../src/entities/describe-issue.ts';
import { parseValue } from '../../src/entities/parse-value.ts';
import { collectProblems } from '../../src/entities/problems.ts';

/** Returns what a schema has to say against a value, a line an issue. */
export function problemsOf(schema: z.ZodType, value: unknown): string[] {
  const problems = collectProblems();
  parseValue(schema, value, problems);
  return problems.issues.map(describeIssue);
}
