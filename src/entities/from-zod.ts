import type { z } from 'zod';
import { show } from './describe-issue.ts';
import type { Issue } from './issue.ts';

/** The issues of zod as ours. */
export function fromZod(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    code: 'invalid-value',
    expected: issue.message,
    received: show(issue.input),
  }));
}
