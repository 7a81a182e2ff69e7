import { HearbackError, type HearbackErrorCode } from './hearback-error.ts';
import type { Issue } from './issue.ts';

/** So many issues are listed; more would tell nobody more, and could fill the memory. */
export const mostIssues = 1000;

/** Gathers issues, so that all of them are reported at once. */
export interface Problems {
  /** Notes one more. */
  add(issue: Issue): void;
  /** Notes several more. */
  addAll(issues: Iterable<Issue>): void;
  /** All so far, in the order they were found; at most a thousand, and then one that says so. */
  readonly issues: readonly Issue[];
  /** Whether nothing more will be listed, so that looking further is of no use. */
  readonly full: boolean;
  /** Returns the error that lists them, or undefined while there is none. */
  toError(code: HearbackErrorCode): HearbackError | undefined;
}

const more: Issue = {
  path: [],
  code: 'too-many-problems',
  expected: `at most ${String(mostIssues)} problems`,
  received: 'more',
  help: 'mend those above and see what is left',
};

/**
 * Returns an empty collector of issues.
 *
 * @example
 * const problems = collectProblems();
 * problems.add({ path: ['rules', 'ghosting'], code: 'invalid-value', expected: '`off`', received: '`of`' });
 * problems.issues.length //=> 1
 */
export function collectProblems(): Problems {
  const issues: Issue[] = [];
  const add = (issue: Issue) => {
    if (issues.length < mostIssues) issues.push(issue);
    else if (issues.length === mostIssues) issues.push(more);
  };
  return {
    issues,
    add,
    addAll(several) {
      for (const issue of several) add(issue);
    },
    get full() {
      return issues.length > mostIssues;
    },
    toError: (code) => (issues.length === 0 ? undefined : new HearbackError(code, [...issues])),
  };
}
