import { byGravity } from '../actions/gravity.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import type { Fold } from '../engine/fold.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import type { Immutable } from '../entities/immutable.ts';
import type { Interaction, InteractionInput } from '../entities/interaction.ts';
import { isRecord } from '../entities/is-record.ts';
import type { Issue } from '../entities/issue.ts';
import { safeParseInteraction } from '../entities/parse-interaction.ts';
import type { Finding } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import { buildFinding, completed } from './build-finding.ts';
import { differenceOf } from './difference.ts';
import { foldTimeline } from './evaluate.ts';
import { isNote } from './existing.ts';
import { type EvaluateOptions, type Judging, readOptions } from './options.ts';
import type { SettledFinding } from './settled-finding.ts';
import { standingOf, touchedByAttempt, type Verdicts } from './touched.ts';
import { applyWaivers } from './waivers.ts';

type Distributed<Input> = Input extends unknown
  ? Omit<Input, 'id' | 'at'> & { readonly id?: string; readonly at?: Extract<InteractionInput, { kind: 'note' }>['at'] }
  : never;

/** Something that is not sent yet: an interaction that needs no `id`, and happens at `asOf` where it says no `at`. */
export type InteractionDraft = Immutable<Distributed<InteractionInput>>;

/** What sending something would change; what is waived is left out. */
export interface Preview {
  /** Findings that it would add; their evidence says which of its words cause them, as offsets into its body. */
  readonly breaks: readonly Finding[];
  /** Debts that it would settle, and findings that it would mend. */
  readonly settles: readonly SettledFinding[];
  /** Debts that it would open. */
  readonly opens: readonly Finding[];
  /**
   * Findings that would stand still, and otherwise: a debt that is due at another time since its clock is started anew, and one past due
   * that is owed no more (`voidedAt`).
   */
  readonly changed: readonly Finding[];
  /** Ids of findings that would stand no more though nothing settles them: what is owed no more. */
  readonly gone: readonly string[];
}

/**
 * Returns what sending a draft would break, settle, open and change.
 *
 * @param timeline as `parseTimeline` returns it; what happened after `asOf` is left out
 * @param draft an interaction as a host may write it; without `at` it happens at `asOf`
 * @throws {HearbackError} `invalid-interaction` when the draft is none; `invalid-options` as `evaluate` does, and when the draft comes before the last interaction or has the `id` of one
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'call', channel: 'phone', outcome: 'voicemail', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'], signals: [] }],
 * });
 * const options = { asOf: '2026-03-02T15:00:00-06:00', calendar: { timeZone: 'America/Chicago' } };
 * const hurry = { type: 'pressure' as const, tactic: 'threat-of-loss' as const };
 * const words = { kind: 'message' as const, channel: 'email' as const, from: 'sam', to: ['ana'], signals: [hurry] };
 * const { breaks, settles } = preview(timeline, words, courtesy, options);
 * breaks.map(({ rule }) => rule) //=> ['pressure-tactics']
 * settles.map(({ rule }) => rule) //=> ['unreturned-call']
 */
export function preview(timeline: Timeline, draft: InteractionDraft, policy: CompiledPolicy, options: EvaluateOptions): Preview {
  return createPreview(timeline, policy, options)(draft);
}

/**
 * Returns a function that previews drafts on one timeline: the timeline is judged once, and each draft costs as much as one more interaction.
 *
 * @param timeline as `parseTimeline` returns it; what happened after `asOf` is left out
 * @throws {HearbackError} `invalid-options` as `evaluate` does
 * @example
 * const timeline = parseTimeline({ id: 'case-1', parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }], interactions: [] });
 * const previewOf = createPreview(timeline, courtesy, { asOf: '2026-03-02T15:00:00-06:00', calendar: { timeZone: 'America/Chicago' } });
 * const first = { kind: 'message' as const, channel: 'email' as const, from: 'sam', to: ['ana'], signals: [] };
 * previewOf(first).breaks.map(({ rule }) => rule) //=> ['missing-info']
 */
export function createPreview(timeline: Timeline, policy: CompiledPolicy, options: EvaluateOptions): (draft: InteractionDraft) => Preview {
  const judging = readOptions(options, timeline, policy);
  const fold = foldTimeline(timeline, policy, judging);
  const ids = new Set(timeline.interactions.map(({ id }) => id));
  return (draft) =>
    previewOn(
      fold,
      timeline,
      readDraft(draft, fold, judging, (id) => ids.has(id)),
      judging,
    );
}

/** What an interaction would change on a fold; the fold is left as it was. */
export function previewOn(folded: Fold, timeline: Timeline, interaction: Interaction, { waivers }: Pick<Judging, 'waivers'>): Preview {
  if (isNote(interaction)) return { breaks: [], settles: [], opens: [], changed: [], gone: [] };
  const { id } = timeline;
  const waived = applyWaivers(waivers, id, interaction.at);
  const fold = folded.before(interaction.at);
  const { debts, checks } = fold;
  return fold.attempt(interaction, (attempt) => {
    const { before, after } = touchedByAttempt(fold, { debts, checks }, attempt);
    const foundIn = (verdicts: Verdicts): Finding[] =>
      standingOf(verdicts, fold, timeline, waived).map((draft) => buildFinding(draft, fold, id, {}));
    const { opened, settled, broke, changed, gone } = differenceOf(foundIn(before), foundIn(after), after.debts, id);
    const listOf = (findings: readonly Finding[]): Finding[] => findings.map(completed).sort(byGravity);
    return { breaks: listOf(broke), settles: settled, opens: listOf(opened), changed: listOf(changed), gone };
  });
}

/**
 * The draft as an interaction that comes after all others.
 *
 * @param isKnown - whether an interaction of the case has an id, one that is not judged included
 */
export function readDraft(
  draft: InteractionDraft,
  { frame: { setting, views } }: Fold,
  { asOf }: Pick<Judging, 'asOf'>,
  isKnown: (id: string) => boolean,
): Interaction {
  const result = safeParseInteraction(isRecord(draft) ? { id: unusedId(isKnown), at: asOf, ...draft } : draft, setting.parties);
  if (!result.ok) throw result.error;
  const { interaction } = result;
  const issues: Issue[] = [];
  if (isKnown(interaction.id)) {
    issues.push({
      path: ['draft', 'id'],
      code: 'contradiction',
      expected: 'an id that no interaction of the timeline has',
      received: `\`${interaction.id}\``,
      help: 'leave `id` out; a correction, or what was sent already, belongs in the timeline',
    });
  }
  const last = views.at(-1);
  if (last !== undefined && last.at > interaction.at) {
    issues.push({
      path: ['draft', 'at'],
      code: 'contradiction',
      expected: 'an instant that is not before the last interaction',
      received: `\`${new Date(interaction.at).toISOString()}\``,
      help: 'leave `at` out to send it at `asOf`',
    });
  }
  if (issues.length > 0) throw new HearbackError('invalid-options', issues);
  return interaction;
}

function unusedId(isKnown: (id: string) => boolean): string {
  let id = 'draft';
  while (isKnown(id)) id += "'";
  return id;
}
