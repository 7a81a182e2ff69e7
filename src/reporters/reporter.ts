import type { CompiledPolicy } from '../engine/compiled.ts';
import type { Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';

/** A report, and the timeline that it is about. */
export interface ReportedCase {
  readonly report: Report;
  readonly timeline: Timeline;
}

/** What is only counted, unless it is asked for. */
export type Extra = 'pending' | 'undecided' | 'waived';

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
  /** Colours of a terminal; `text` only. */
  readonly color?: boolean | undefined;
  /** Characters a line, 40 or more, 100 unless given; `text` only. */
  readonly width?: number | undefined;
}

/**
 * Writes reports down. The cases are taken one by one and not kept, so that they may come from a generator; what is kept is what
 * will be written.
 */
export type Reporter = (cases: Iterable<ReportedCase>, options: ReporterOptions) => string;
