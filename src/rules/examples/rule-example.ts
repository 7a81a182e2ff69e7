import type { Assumption, Status } from '../../entities/report.ts';
import type { Severity } from '../../entities/rule.ts';

/** What a rule is to say about one thing; a key that is left out is not compared. Times are in the notation: `day 3 17:00`. */
export interface ExpectedFinding {
  readonly status: Status;
  readonly owedBy?: string;
  readonly owedTo?: string;
  readonly openedBy?: string;
  readonly dueAt?: string;
  readonly settledBy?: string;
  readonly remediedBy?: string;
  readonly voidedAt?: string;
  readonly severity?: Severity;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly assumes?: readonly Assumption[];
}

/** A case that a rule decides, and how: its documentation and its test. */
export interface RuleExample {
  readonly name: string;
  /** In the notation of `docs/notation.md`. */
  readonly timeline: string;
  /** In the notation, counted as the timeline counts. */
  readonly asOf: string;
  /** The built-in policy that sets the rule; `courtesy` where left out. */
  readonly policy?: 'courtesy' | 'strict';
  readonly options?: Readonly<Record<string, unknown>>;
  /** Other rules that are in force beside it, where it looks at what they settle. */
  readonly beside?: readonly string[];
  /** Every finding of the rule, by the instant that opened it; none: it finds nothing amiss. */
  readonly expect: readonly ExpectedFinding[];
}
