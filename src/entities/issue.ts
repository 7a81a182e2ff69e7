/** What can be wrong with what was given; a host may switch on it. */
export type IssueCode =
  // shape
  | 'invalid-type'
  | 'invalid-value'
  | 'missing'
  | 'unknown-key'
  | 'too-small'
  | 'too-large'
  // time
  | 'zoneless-time'
  | 'invalid-instant'
  | 'invalid-date'
  | 'invalid-time-of-day'
  | 'unknown-time-zone'
  | 'missing-calendar'
  // timeline
  | 'signals-not-allowed'
  | 'no-candidate'
  | 'several-candidates'
  | 'unknown-party'
  | 'duplicate-party'
  | 'conflicting-versions'
  | 'contradiction'
  // policy
  | 'unknown-fact'
  | 'unknown-operator'
  | 'unknown-condition'
  | 'unknown-option'
  | 'unknown-rule'
  | 'unknown-policy'
  | 'unknown-placeholder'
  | 'circular-reference'
  | 'unsupported'
  | 'too-many-problems';

/** One thing that is wrong, as data; `describeIssue` words it. */
export interface Issue {
  /** Where, from the root of what was given. */
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  /** What would have been right: `one of \`email\`, \`sms\``. */
  readonly expected: string;
  /** What was there instead, shortened. */
  readonly received: string;
  /** Why, or how to mend it. */
  readonly help?: string;
  /** The valid name that the given one was most likely meant to be. */
  readonly nearest?: string;
}
