import { type Audit, type CompiledPolicy, type EvaluateOptions, evaluate, HearbackError, type Timeline } from 'hearback';
import type { ReportedCase } from 'hearback/reporters';
import { type Place, placeWords } from './place.ts';
import type { Problems } from './problems.ts';
import type { Found } from './read-timelines.ts';

/** By what, and as of when, timelines are judged. */
export interface Judging {
  readonly policy: CompiledPolicy;
  readonly options: EvaluateOptions;
  /** Counts all cases together; left out where nobody asks. */
  readonly whole?: Audit | undefined;
  readonly problems: Problems;
  readonly onCase: (one: ReportedCase, found: Found) => void;
}

/** Yields the timelines with their reports, one by one; one that cannot be judged is noted in `problems`. */
export function* judge(found: Iterable<Found>, { policy, options, whole, problems, onCase }: Judging): Generator<ReportedCase> {
  for (const one of onceEach(found, problems)) {
    const { timeline, file, line } = one;
    const report = tried(() => evaluate(timeline, policy, options), { file, line }, problems);
    if (report === undefined) continue;
    whole?.add(timeline);
    onCase({ report, timeline }, one);
    yield { report, timeline };
  }
}

/** Counts the timelines together, without a report of each; one that cannot be judged is noted in `problems`. */
export function count(found: Iterable<Found>, whole: Audit, problems: Problems, onCase: (timeline: Timeline) => void): void {
  for (const { timeline, file, line } of onceEach(found, problems)) {
    tried(
      () => {
        whole.add(timeline);
        onCase(timeline);
      },
      { file, line },
      problems,
    );
  }
}

/** Leaves out a timeline of which one was there: its findings would have the same ids. */
function* onceEach(found: Iterable<Found>, problems: Problems): Generator<Found> {
  const seen = new Map<string, Place>();
  for (const one of found) {
    const { timeline, file, line } = one;
    const before = seen.get(timeline.id);
    if (before === undefined) {
      seen.set(timeline.id, { file, line });
      yield one;
    } else {
      problems.add({
        file,
        line,
        reason: `a timeline with the id \`${timeline.id}\` was read before, from ${placeWords(before)}: each case once`,
      });
    }
  }
}

function tried<Result>(judging: () => Result, place: Place, problems: Problems): Result | undefined {
  try {
    return judging();
  } catch (error) {
    if (!(error instanceof HearbackError) || !error.issues.every(({ code }) => code === 'missing-calendar')) throw error;
    problems.add({ ...place, reason: 'the timeline states no calendar: give `--time-zone`, the zone of the office' });
    return undefined;
  }
}
