import { describeIssue } from './describe-issue.ts';
import { isRecord } from './is-record.ts';
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

/** By which an error of another copy of this package is known: one may be imported, and another required. */
const brand = Symbol.for('hearback.error');

/**
 * The one error that hearback throws: the policy, the timeline or an option was wrong. It lists everything that was,
 * one line an issue in `message`, and as data in `issues`. `instanceof` knows it from whichever copy of the package it comes.
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

  get [brand](): true {
    return true;
  }

  /** Whether it is one, from whichever copy of the package; of a class that extends this one, whether it is that class's own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class asked, and one that extends it has instances of its own
    return this === HearbackError ? isRecord(value) && brand in value : Function.prototype[Symbol.hasInstance].call(this, value);
  }
}
