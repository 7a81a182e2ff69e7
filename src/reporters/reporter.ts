import type { CompiledPolicy } from '../engine/compiled.ts';
import type { AuditResult } from '../entities/audit.ts';
import type { Report } from '../entities/report.ts';
import type { Severity } from '../entities/rule.ts';
import type { Timeline } from '../entities/timeline.ts';

/** A report, and the timeline that it is about. */
export interface ReportedCase {
  readonly report: Report;
  readonly timeline: Timeline;
}

/**
 * What can be written down: one report, several, or the result of an audit. Reports are taken one by one and not kept, so that they
 * may come from a generator. The result of an audit knows no timelines: it is told by ids, and in UTC.
 */
export type Reported = ReportedCase | Iterable<ReportedCase> | AuditResult;

/** What is only counted, unless it is asked for, in the order in which it is listed. */
export const extras = ['pending', 'undecided', 'waived'] as const;

/** What is only counted, unless it is asked for. */
export type Extra = (typeof extras)[number];

/** Tells what a person is called. */
export type NameOf = (id: string) => string;

/** Where a timeline was read. */
export interface Source {
  /** A path, from where the readers of the report are. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number | undefined;
}

/** How reports are written down. */
export interface ReporterOptions {
  /** The policy that gave the reports. */
  readonly policy: CompiledPolicy;
  /** Names for people and jobs, and the words to send; without it, ids. */
  readonly names?: boolean | undefined;
  /** The words of the timelines that findings rest on. */
  readonly quotes?: boolean | undefined;
  /** What to list besides violations and next actions; the rest is counted. */
  readonly show?: readonly Extra[] | undefined;
  /** Next actions of this party alone, by its id. */
  readonly owner?: string | undefined;
  /** Ids of findings that a team has agreed to live with: they are marked, and fail nothing. */
  readonly baseline?: ReadonlySet<string> | undefined;
  /** Tells where a timeline was read, by its id; `sarif`, `github` and `junit` point there. */
  readonly locate?: ((timeline: string) => Source | undefined) | undefined;
  /** The least grave severity that is a failure, `error` unless given; `junit` only. */
  readonly severity?: Severity | undefined;
  /** What a suite of tests is, `case` unless given; `junit` only. */
  readonly suites?: 'case' | 'rule' | undefined;
  /** Minutes before an event at which it reminds, `[15]` unless given; `ical` only. */
  readonly alarms?: readonly number[] | undefined;
  /**
   * What an audit of the same cases says, for its scorecards, measures and months; or a function that gives it, called once all cases
   * were taken. `text`, `markdown`, `html` and `json` only.
   */
  readonly audit?: AuditResult | (() => AuditResult) | undefined;
  /** What people are called, by their ids, where `names` are asked for and no timeline says it: for the result of an audit. */
  readonly people?: ReadonlyMap<string, string> | undefined;
  /** Colours of a terminal; `text` only. */
  readonly color?: boolean | undefined;
  /** Characters a line, 40 or more, 100 unless given; `text` only. */
  readonly width?: number | undefined;
}

/**
 * Writes reports down. What is kept of them is what will be written.
 *
 * @throws {HearbackError} `invalid-options` where there is no such option, or it is something else
 */
export type Reporter = (reported: Reported, options: ReporterOptions) => string;

/** Whether what is reported is the result of an audit. */
export function isAudit(reported: Reported): reported is AuditResult {
  return 'worklist' in reported;
}

/** Returns the cases: of one report, that one. */
export function casesOf(reported: ReportedCase | Iterable<ReportedCase>): Iterable<ReportedCase> {
  return 'report' in reported ? [reported] : reported;
}
