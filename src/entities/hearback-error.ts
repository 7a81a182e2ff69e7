import { describeIssue } from './describe-issue.ts';
import type { Issue } from './issue.ts';

/** Which input was wrong. */
export type HearbackErrorCode =
  | 'invalid-timeline'
  | 'invalid-interaction'
  | 'invalid-policy'
  | 'invalid-calendar'
  | 'invalid-waiver'
  | 'invalid-instant'
  | 'invalid-options'
  | 'invalid-notation'
  | 'invalid-scenarios'
  | 'invalid-rows';

/**
 * The one error that hearback throws: the policy, the timeline or an option was wrong. It lists everything that was,
 * one line an issue in `message`, and as data in `issues`.
 *
 * @example
 * const error = new HearbackError('invalid-timeline', [{ path: ['id'], code: 'missing', expected: 'a string', received: 'nothing' }]);
 * error.message //=> 'id: expected a string, received nothing'
 * error.code //=> 'invalid-timeline'
 */
export class HearbackError extends Error {
  override readonly name = 'HearbackError';
  readonly code: HearbackErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: HearbackErrorCode, issues: readonly Issue[]) {
    super(issues.map(describeIssue).join('\n'));
    this.code = code;
    this.issues = issues;
  }
}
