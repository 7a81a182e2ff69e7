import { fromZod } from './from-zod.ts';
import { HearbackError } from './hearback-error.ts';
import { type Timeline, timelineSchema } from './timeline.ts';

/** A timeline, or the error that says all that is wrong with it. */
export type TimelineResult = { readonly ok: true; readonly timeline: Timeline } | { readonly ok: false; readonly error: HearbackError };

/** The timeline in parsed form, or an error as a value. */
export function safeParseTimeline(json: unknown): TimelineResult {
  const parsed = timelineSchema.safeParse(json, { reportInput: true });
  if (parsed.success) return { ok: true, timeline: parsed.data };
  return { ok: false, error: new HearbackError('invalid-timeline', fromZod(parsed.error.issues)) };
}

/** The timeline in parsed form. @throws {HearbackError} invalid-timeline */
export function parseTimeline(json: unknown): Timeline {
  const result = safeParseTimeline(json);
  if (!result.ok) throw result.error;
  return result.timeline;
}
