import { compilePolicy } from '../engine/compile-policy.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import { type InstantInput, readInstant } from '../entities/instant.ts';
import { parseTimeline } from '../entities/parse-timeline.ts';
import type { PolicyInput } from '../entities/policy.ts';
import type { Report } from '../entities/report.ts';
import type { Timeline, TimelineInput } from '../entities/timeline.ts';
import { evaluate } from '../report/evaluate.ts';
import type { EvaluateOptions } from '../report/options.ts';
import { notationInstant, parseNotation } from './notation.ts';

/** A timeline as a test may have it: lines of the notation, plain JSON, or as `parseTimeline` returns it. */
export type TimelineSource = string | TimelineInput | Timeline;

/** A report together with what it is about: a matcher that gets it can show the timeline. */
export interface Judgement {
  readonly timeline: Timeline;
  readonly policy: CompiledPolicy;
  readonly report: Report;
  /** The lines in which the timeline was told, if it was. */
  readonly notation?: string | undefined;
}

/**
 * Returns the report of a timeline together with the timeline and the policy, for the matchers.
 *
 * @param timeline lines of the notation, or JSON
 * @param policy compiled, or as its file holds it
 * @param options those of `evaluate`; `asOf` and `knownAsOf` may be times of the notation: `day 4 09:00`
 * @throws {HearbackError} invalid-notation, invalid-timeline, invalid-policy or invalid-options
 * @example
 * const { report } = judge(
 *   `calendar America/Chicago
 *    ana candidate
 *    sam recruiter
 *    day 2 14:10 ana → sam missed-call`,
 *   courtesy,
 *   { asOf: 'day 4 09:00' },
 * );
 * report.violations.map(({ rule }) => rule) //=> ['unreturned-call']
 */
export function judge(timeline: TimelineSource, policy: CompiledPolicy | PolicyInput, options: EvaluateOptions): Judgement {
  // who writes no types may leave them out
  const given: Partial<EvaluateOptions> = { ...options };
  const parsed = readTimeline(timeline);
  const clock = clockOf(timeline, parsed, given);
  const compiled = 'resolved' in policy ? policy : compilePolicy(policy);
  const instantOf = (when: InstantInput | undefined): number | undefined => (when === undefined ? when : whenOf(when, clock));
  // where there is no moment, `evaluate` says so
  const report = evaluate(parsed, compiled, { ...given, asOf: instantOf(given.asOf)!, knownAsOf: instantOf(given.knownAsOf) });
  return { timeline: parsed, policy: compiled, report, notation: typeof timeline === 'string' ? timeline : undefined };
}

/** The timeline, parsed. */
export function readTimeline(timeline: TimelineSource): Timeline {
  return parseTimeline(typeof timeline === 'string' ? parseNotation(timeline) : timeline);
}

/** What the times of a test are counted from, as lines of the notation. */
export function clockOf(timeline: TimelineSource, parsed: Timeline, { calendar }: Pick<EvaluateOptions, 'calendar'> = {}): string {
  if (typeof timeline === 'string') return timeline;
  const timeZone = parsed.calendar?.timeZone ?? calendar?.timeZone;
  return timeZone === undefined ? '' : `zone ${timeZone}`;
}

/**
 * The instant that a test names, in epoch milliseconds; of a day the last millisecond.
 *
 * @throws {HearbackError} invalid-notation
 */
export function whenOf(when: InstantInput, clock: string): number {
  const instant = readInstant(when);
  if (instant !== undefined) return instant;
  return notationInstant(clock, typeof when === 'string' ? when : String(when));
}
