import type { Covers } from '../../entities/covers.ts';
import type { TimelineInput } from '../../entities/timeline.ts';

/** A row, or a part of one, that did not make it into a timeline, and why. */
export interface Skipped {
  /** As it was given. */
  readonly row: unknown;
  /** One line: what was expected, what came, and the option that would mend it, if there is one. */
  readonly reason: string;
}

/** What an adapter makes of an export. */
export interface Adapted {
  /** Plain input of `parseTimeline`. */
  readonly timelines: TimelineInput[];
  readonly skipped: Skipped[];
  /** What the export could show of each kind at all; each timeline carries its own in `covers`. */
  readonly covers: Covers;
}
