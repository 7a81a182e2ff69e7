import { HearbackError, type HearbackErrorCode } from './hearback-error.ts';
import type { Issue } from './issue.ts';

/** Gathers issues, so that all of them are reported at once. */
export interface Problems {
  /** Notes one more. */
  add(issue: Issue): void;
  /** Notes several more. */
  addAll(issues: Iterable<Issue>): void;
  /** All so far, in the order they were found. */
  readonly issues: readonly Issue[];
  /** The error that lists them, or `undefined` while there is none. */
  toError(code: HearbackErrorCode): HearbackError | undefined;
  /** @throws {HearbackError} `code`, when anything was noted */
  throwIfAny(code: HearbackErrorCode): void;
}

/**
 * An empty collector of issues.
 *
 * @example
 * const problems = collectProblems();
 * problems.add({ path: ['rules', 'ghosting'], code: 'invalid-value', expected: '`off`', received: '`of`' });
 * problems.issues.length //=> 1
 */
export function collectProblems(): Problems {
  const issues: Issue[] = [];
  const toError = (code: HearbackErrorCode) => (issues.length === 0 ? undefined : new HearbackError(code, issues));
  return {
    issues,
    add(issue) {
      issues.push(issue);
    },
    addAll(more) {
      for (const issue of more) issues.push(issue);
    },
    toError,
    throwIfAny(code) {
      const error = toError(code);
      if (error !== undefined) throw error;
    },
  };
}
