import { annotate, type CompiledPolicy, type EvaluateOptions, evaluate, HearbackError, type Report } from 'hearback';
import type { ReportedCase } from 'hearback/reporters';
import type { Place } from './place.ts';
import type { Problems } from './problems.ts';
import type { Found } from './read-timelines.ts';

/** By what, and as of when, timelines are judged. */
export interface Judging extends EvaluateOptions {
  readonly policy: CompiledPolicy;
  readonly problems: Problems;
  readonly onCase: (one: ReportedCase, place: Place) => void;
}

/** Yields the timelines with their reports, one by one; one that cannot be judged is noted in `problems`. */
export function* judge(found: Iterable<Found>, { policy, problems, onCase, ...options }: Judging): Generator<ReportedCase> {
  for (const { timeline, file, line } of found) {
    let report: Report;
    try {
      report = evaluate(timeline, policy, { ...options, annotate });
    } catch (error) {
      if (!(error instanceof HearbackError)) throw error;
      if (!error.issues.every(({ code }) => code === 'missing-calendar')) throw error;
      problems.add({ file, line, reason: `the timeline states no calendar: give \`--time-zone\`, the zone of the office` });
      continue;
    }
    onCase({ report, timeline }, { file, line });
    yield { report, timeline };
  }
}
