import * as z from 'zod';
import { checkNames, contradictions, isSound, nameOnly } from './check-interaction.ts';
import { checkParties } from './check-parties.ts';
import { show } from './describe-issue.ts';
import type { HearbackError } from './hearback-error.ts';
import { type Interaction, interactionSchema } from './interaction.ts';
import type { Issue } from './issue.ts';
import { parseValue } from './parse-value.ts';
import { collectProblems } from './problems.ts';
import { quickReader, refused } from './quick-reader.ts';
import { type Conflict, settleVersions } from './settle-versions.ts';
import { type Timeline, timelineSchema } from './timeline.ts';

/** A timeline, or the error that says all that is wrong with it. */
export type TimelineResult = { readonly ok: true; readonly timeline: Timeline } | { readonly ok: false; readonly error: HearbackError };

const readTimeline = quickReader(timelineSchema);
const readInteraction = quickReader(interactionSchema);

/**
 * Returns the timeline in parsed form, or the error as a value.
 *
 * @param json the timeline, as `JSON.parse` returns it; not changed
 * @example
 * safeParseTimeline({ id: 'case-1' }).ok //=> false
 */
export function safeParseTimeline(json: unknown): TimelineResult {
  const read = readTimeline(json);
  const settled = read === refused ? undefined : settle(read as Timeline);
  return settled === undefined ? explain(json) : { ok: true, timeline: settled };
}

/**
 * Returns the timeline in parsed form: instants in epoch milliseconds, interactions in order, each told once. Versions of one
 * interaction are kept where their `recordedAt` says which replaces which.
 *
 * @param json the timeline, as `JSON.parse` returns it; not changed
 * @throws {HearbackError} invalid-timeline, with all that is wrong
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }],
 *   interactions: [{ id: 'i1', kind: 'note', at: '2026-03-02T09:00:00-06:00' }],
 * });
 * timeline.interactions[0]?.at //=> 1772463600000
 */
export function parseTimeline(json: unknown): Timeline {
  const result = safeParseTimeline(json);
  if (!result.ok) throw result.error;
  return result.timeline;
}

/** The timeline with its interactions settled, or undefined where anything is wrong with it as a whole. */
function settle(timeline: Timeline): Timeline | undefined {
  const problems = collectProblems();
  const ids = checkParties(timeline.parties, problems);
  if (problems.issues.length > 0 || !nameOnly(timeline.interactions, ids)) return undefined;
  if (!timeline.interactions.every(isSound)) return undefined;
  const { interactions, conflicts } = settleVersions(timeline.interactions);
  return conflicts.length === 0 ? { ...timeline, interactions } : undefined;
}

/** The timeline without what is judged one by one. */
const frameSchema = z.strictObject({ ...timelineSchema.shape, interactions: z.array(z.unknown()) });

/** What is wrong with a timeline, all of it: first with its frame, then interaction by interaction. */
function explain(json: unknown): TimelineResult {
  const problems = collectProblems();
  const frame = parseValue(frameSchema, json, problems);
  const { parties, interactions } = Object(json) as { readonly parties?: unknown; readonly interactions?: unknown };
  const ids = Array.isArray(parties) ? checkParties(parties, problems) : undefined;
  const given: readonly unknown[] = Array.isArray(interactions) ? interactions : [];
  const parsed: Interaction[] = [];
  const placeOf = new Map<Interaction, number>();
  for (const [index, one] of given.entries()) {
    const at = ['interactions', index];
    const read = readInteraction(one);
    const interaction = read === refused ? parseValue(interactionSchema, one, problems, at) : (read as Interaction);
    if (ids !== undefined && isObject(one)) checkNames(one, ids, problems, at);
    if (problems.full) break;
    if (interaction === undefined) continue;
    problems.addAll(contradictions(interaction, at));
    placeOf.set(interaction, index);
    parsed.push(interaction);
  }
  const settled = settleVersions(parsed);
  problems.addAll(settled.conflicts.map((conflict) => conflictIssue(conflict, ['interactions', placeOf.get(conflict.version)!])));
  const error = problems.toError('invalid-timeline');
  if (error !== undefined || frame === undefined) return { ok: false, error: error! };
  return { ok: true, timeline: { ...frame, interactions: settled.interactions } };
}

/** What is wrong with a version of which nobody can say whether it replaces another. */
export function conflictIssue({ id, reason }: Conflict, path: Issue['path']): Issue {
  return {
    path,
    code: 'conflicting-versions',
    expected: `one content under the id ${show(id)}, or versions that say when each was recorded`,
    received:
      reason === 'not-recorded' ? 'another content, and one of the two without `recordedAt`' : 'another content with the same `recordedAt`',
    help: 'the latest `recordedAt` replaces what was recorded before it; a version without one can be neither replaced nor retracted',
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
