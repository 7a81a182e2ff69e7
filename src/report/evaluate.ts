import { type Found, isOpen } from '../actions/asking.ts';
import { byGravity } from '../actions/gravity.ts';
import { type Next, nextActions } from '../actions/next-actions.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import { Fold } from '../engine/fold.ts';
import type { Unapplied } from '../engine/verdict.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Finding, Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import { buildFinding } from './build-finding.ts';
import { judged } from './existing.ts';
import { findingId } from './finding-id.ts';
import { type EvaluateOptions, type Judging, readOptions } from './options.ts';
import { yieldAll } from './precedence.ts';
import { type Ruling, rulingOnBreach, rulingOnDebt } from './ruling.ts';
import { settingOf } from './setting.ts';
import { undeclaredIn } from './undeclared.ts';
import { applyWaivers, waivableOf } from './waivers.ts';

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
  for (const interaction of judged(timeline.interactions, judging.asOf, judging.knownAsOf)) fold.push(interaction);
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

/** The report of a fold with what its next actions would add; both are worked out when they are first asked for. */
export function judge(
  folded: Fold,
  timeline: Timeline,
  policy: CompiledPolicy,
  { asOf, calendar, waivers, actionHorizon }: Judging,
): Judged {
  const fold = folded.before(asOf + 1);
  const rulings = rulingsOf(fold, timeline, asOf);
  const yielded = yieldAll(rulings, fold);
  const waived = applyWaivers(waivers, timeline.id, asOf);
  const lists: Lists = { violations: [], pending: [], undecided: [], waived: [] };
  const found: Found[] = [];
  let next: Next | undefined;
  const findNext = (): Next => (next ??= nextActions({ fold, timeline: timeline.id, asOf, horizon: actionHorizon, found }));
  const blockedBy = (finding: Finding): readonly string[] | undefined => findNext().blocked.get(finding);
  for (const ruling of rulings) {
    const because = yielded.get(ruling);
    const waivedBecause = waived.reasonFor(waivableOf(ruling.of)) ?? because;
    const stands = waivedBecause === undefined && ruling.status !== 'undecided';
    const mayBlock = stands && isOpen(ruling.of) ? blockedBy : undefined;
    const finding = buildFinding(ruling, fold, timeline.id, { waivedBecause, yields: because !== undefined, blockedBy: mayBlock });
    listFor(finding, lists).push(finding);
    if (stands) found.push([finding, ruling.of]);
  }
  for (const unapplied of fold.unapplied) {
    const open = unappliedFinding(unapplied, timeline.id);
    const waivedBecause = waived.reasonFor(open);
    const finding: Finding = waivedBecause === undefined ? open : { ...open, status: 'waived', waivedBecause };
    listFor(finding, lists).push(finding);
  }
  for (const list of Object.values(lists)) if (list.length > 1) list.sort(byGravity);

  const report: Report = {
    timeline: timeline.id,
    policy: { name: policy.name, version: policy.version },
    asOf,
    calendar,
    ...lists,
    get nextActions() {
      return findNext().actions;
    },
    coverage: {
      unjudged: countsOf(fold.reasons.unjudged, policy),
      words: { ...fold.words },
      covers: { ...timeline.covers } as Report['coverage']['covers'],
      get undeclared() {
        return undeclaredIn(fold);
      },
    },
    met: countsOf(fold.debts.met, policy),
    waiverProblems: waived.problems(),
  };
  return {
    report,
    get acts() {
      return findNext().acts;
    },
  };
}

/** How each debt and each breach stands; the debts that ask for nothing aside. */
function rulingsOf(fold: Fold, { covers }: Timeline, asOf: number): Ruling[] {
  const rulings: Ruling[] = [];
  for (const debt of fold.debts.all) {
    const ruling = rulingOnDebt(debt, fold, asOf, covers);
    if (ruling !== undefined) rulings.push(ruling);
  }
  for (const breach of fold.checks.breaches) rulings.push(rulingOnBreach(breach, fold, covers));
  return rulings;
}

/** The findings of a report, as it lists them. */
type Lists = Pick<Report, 'violations' | 'pending' | 'undecided' | 'waived'>;

function listFor(finding: Finding, lists: Lists): Finding[] {
  const { status } = finding;
  return status === 'waived' || status === 'pending' || status === 'undecided' ? lists[status] : lists.violations;
}

/** What cannot be decided of a rule of which it is not known whether it applies to the case. */
function unappliedFinding({ rule, assumes }: Unapplied, timeline: string): Finding {
  const { id, category } = rule.rule;
  return {
    id: findingId(timeline, id),
    rule: id,
    category,
    severity: rule.severity.at(-1)!.value,
    status: 'undecided',
    evidence: [],
    clauses: [],
    data: {},
    basis: 'stated',
    assumes: [...assumes],
  };
}

/** Counts by the number of the rule, as counts by its id. */
function countsOf(counts: readonly (number | undefined)[], policy: CompiledPolicy): Record<string, number> {
  if (counts.length === 0) return {};
  const byId: [string, number][] = [];
  for (const [id, { number }] of policy.rules) {
    const count = counts[number];
    if (count !== undefined && count > 0) byId.push([id, count]);
  }
  return Object.fromEntries(byId);
}
