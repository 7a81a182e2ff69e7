import type { Found } from '../actions/asking.ts';
import { byGravity } from '../actions/gravity.ts';
import { nextActions } from '../actions/next-actions.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import { Fold } from '../engine/fold.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Finding, Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import { buildFinding } from './build-finding.ts';
import { type Draft, draftBreach, draftDebt } from './draft-finding.ts';
import { existing } from './existing.ts';
import { findingId } from './finding-id.ts';
import { type EvaluateOptions, type Judging, readOptions } from './options.ts';
import { yieldAll } from './precedence.ts';
import { settingOf } from './setting.ts';
import { applyWaivers } from './waivers.ts';

/**
 * What a policy says about a timeline at a moment: who broke which courtesy, what is owed until when, and what to do next.
 *
 * @param timeline - as `parseTimeline` returns it
 * @param policy - as `compilePolicy` returns it, or a built-in one
 * @param options.asOf - the moment of judgement, inclusive: what happened later does not exist yet
 * @param options.knownAsOf - versions recorded after it were not known yet; left out, all are known
 * @param options.calendar - the office's, for a timeline that has none
 * @throws {HearbackError} `invalid-options` when `asOf` is no instant, or there is no calendar at all
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * report.violations.map((finding) => finding.rule) //=> ['overdue-update']
 */
export function evaluate(timeline: Timeline, policy: CompiledPolicy, options: EvaluateOptions): Report {
  const judging = readOptions(options, timeline, policy);
  const fold = foldTimeline(timeline, policy, judging);
  return reportOf(fold, timeline, policy, judging);
}

/** The fold of a whole timeline. */
export function foldTimeline(timeline: Timeline, policy: CompiledPolicy, judging: Judging): Fold {
  const fold = new Fold(policy, settingOf(timeline, judging.calendar, judging.readText));
  for (const interaction of existing(timeline.interactions, judging.asOf, judging.knownAsOf)) fold.push(interaction);
  return fold;
}

/** The report of a fold, as things stand at the moment of judgement. */
export function reportOf(fold: Fold, timeline: Timeline, policy: CompiledPolicy, judging: Judging): Report {
  return judge(fold, timeline, policy, judging).report;
}

/** A report, and what doing each of its next actions would add to the timeline, by their ids. */
export interface Judged {
  readonly report: Report;
  readonly acts: ReadonlyMap<string, Interaction>;
}

/** The report of a fold with what its next actions would add. */
export function judge(fold: Fold, timeline: Timeline, policy: CompiledPolicy, { asOf, calendar, waivers, actionHorizon }: Judging): Judged {
  const drafts: Draft[] = [];
  for (const debt of fold.debts.all) {
    const draft = draftDebt(debt, fold, asOf, timeline.covers);
    if (draft !== undefined) drafts.push(draft);
  }
  for (const breach of fold.checks.breaches) drafts.push(draftBreach(breach, fold, timeline.covers));
  const yielded = yieldAll(drafts, fold);

  const waived = applyWaivers(waivers, timeline.id, asOf);
  const lists: Pick<Report, 'violations' | 'pending' | 'undecided' | 'waived'> = { violations: [], pending: [], undecided: [], waived: [] };
  const found: Found[] = [];
  const file = (finding: Finding, because: string | undefined): boolean => {
    const reason = waived.reasonFor(finding) ?? because;
    if (reason !== undefined) lists.waived.push({ ...finding, status: 'waived', waivedBecause: reason });
    else if (finding.status === 'pending') lists.pending.push(finding);
    else if (finding.status === 'undecided') lists.undecided.push(finding);
    else lists.violations.push(finding);
    return reason === undefined && finding.status !== 'undecided';
  };
  for (const draft of drafts) {
    const because = yielded.get(draft);
    const finding = buildFinding(draft, fold, timeline.id, because !== undefined);
    if (file(finding, because)) found.push([finding, draft.of]);
  }
  for (const { rule, assumes } of fold.unapplied) {
    const { id, category } = rule.rule;
    const severity = rule.severity.at(-1)!.value;
    file(
      {
        id: findingId(timeline.id, id),
        rule: id,
        category,
        severity,
        status: 'undecided',
        evidence: [],
        clauses: [],
        data: {},
        basis: 'stated',
        assumes: [...assumes],
      },
      undefined,
    );
  }
  for (const list of Object.values(lists)) if (list.length > 1) list.sort(byGravity);
  const next = nextActions({ fold, timeline: timeline.id, asOf, horizon: actionHorizon, found });
  for (const [finding, rules] of next.blocked) finding.blockedBy = [...rules];

  const report: Report = {
    timeline: timeline.id,
    policy: { name: policy.name, version: policy.version },
    asOf,
    calendar,
    ...lists,
    nextActions: next.actions,
    coverage: {
      unjudged: countsOf(fold.reasons.unjudged, policy),
      words: { ...fold.words },
      covers: { ...timeline.covers } as Report['coverage']['covers'],
    },
    met: countsOf(fold.debts.met, policy),
    waiverProblems: waived.problems(),
  };
  return { report, acts: next.acts };
}

/** Counts by the number of the rule, as counts by its id. */
function countsOf(counts: readonly (number | undefined)[], policy: CompiledPolicy): Record<string, number> {
  const byId: [string, number][] = [];
  for (const [id, rule] of policy.rules) {
    const count = counts[rule.number];
    if (count !== undefined && count > 0) byId.push([id, count]);
  }
  return Object.fromEntries(byId);
}
