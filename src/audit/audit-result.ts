import { byGravity } from '../actions/gravity.ts';
import type { AuditAction, AuditFinding, AuditResult } from '../entities/audit.ts';
import { byText } from '../entities/order.ts';
import { isViolation } from '../entities/status.ts';
import { waiverProblems } from '../report/waivers.ts';
import { auditAgain } from './audit-case.ts';
import type { Auditing } from './audit-options.ts';
import { CandidateLabels } from './candidate-labels.ts';
import { carriedOptOuts } from './carried-opt-outs.ts';
import { type AuditedCase, type CaseRecord, readRecord } from './case-record.ts';
import { findingPrefix, keyOf } from './finding-key.ts';
import { Measuring } from './measuring.ts';
import type { PreparedPolicy } from './prepared-policy.ts';
import { Scorecards } from './scorecards.ts';
import { type SharedInteractions, sharedInteractions } from './shared-interactions.ts';
import { Tallies } from './tallies.ts';
import type { Verdict } from './verdict.ts';
import { worklistsOf } from './worklists.ts';

/**
 * The result of an audit, worked out from its cases: the same whatever order they came in, and from which parts.
 *
 * @param given - each of another timeline
 */
export function auditResult(given: Iterable<AuditedCase>, prepared: PreparedPolicy, auditing: Auditing): AuditResult {
  const { policy, measures, legend } = prepared;
  const { judging, candidates, fewestCases } = auditing;
  const { asOf, waivers } = judging;
  const { cases, carried } = withOptOuts(given, prepared, auditing);
  const shared = sharedInteractions(cases, legend);
  const tallies = new Tallies((rule) => policy.rules.get(rule)?.rule.category, candidates);
  const scorecards = new Scorecards(policy, candidates);
  const labels = new CandidateLabels(policy);
  const measuring = new Measuring(measures, fewestCases);
  const coverage = new CoverageCount();
  const findings: AuditFinding[] = [];
  const actions: AuditAction[] = [];
  const unmatched = new Set(waivers.keys());
  for (const one of cases) {
    const { timeline, candidate } = one;
    const record = readRecord(one, legend);
    const elsewhere = shared.elsewhereOf(one);
    const verdicts = record.verdicts.filter(({ key }) => !shared.isCountedElsewhere(key, timeline));
    const observed = elsewhere.size === 0 ? record.observed : record.observed.filter(([place]) => !elsewhere.has(place));
    tallies.add(record, verdicts);
    scorecards.addVerdicts(timeline, record.people, verdicts);
    scorecards.addObserved(timeline, record.people, observed);
    measuring.add(timeline, candidate, record, elsewhere);
    if (candidates) labels.add(timeline, candidate, record, verdicts);
    coverage.add(record.coverage);
    for (const verdict of verdicts) if (isViolation(verdict)) findings.push(findingOf(verdict, record, timeline, policy, shared));
    for (const action of record.actions) if (!isAskedElsewhere(action, timeline, shared)) actions.push({ ...action, timeline });
    for (const place of unmatched) if (!record.unmatched.includes(place)) unmatched.delete(place);
  }
  // first: it tells scorecards of look-alike outreach
  const measured = measuring.result(scorecards);
  return {
    policy: { name: policy.name, version: policy.version },
    asOf,
    cases: cases.length,
    interactions: shared.count,
    ...tallies.result(),
    findings: findings.sort(byGravity),
    scorecards: scorecards.result(fewestCases, labels.result(asOf)),
    measures: measured,
    worklist: worklistsOf(actions),
    carriedOptOuts: carried.sort((a, b) => byText(a.timeline, b.timeline)),
    coverage: coverage.result(),
    waiverProblems: waiverProblems(waivers, asOf, (place) => !unmatched.has(place)),
  };
}

/** The cases in their order, those judged again in which an opt-out counts that was given elsewhere. */
function withOptOuts(given: Iterable<AuditedCase>, prepared: PreparedPolicy, { carryOptOuts, options }: Auditing) {
  const cases = [...given].sort((a, b) => byText(a.timeline, b.timeline));
  const carried = carryOptOuts && prepared.readsStanding ? carriedOptOuts(cases) : [];
  const optedOutAt = new Map(carried.map((one) => [one.timeline, one.optedOutAt]));
  const judged = cases.map((one) => {
    const at = optedOutAt.get(one.timeline);
    return at === undefined ? one : auditAgain(one, at, prepared, options);
  });
  return { cases: judged, carried };
}

function findingOf(
  { key, status, rule, severity, by, to, opener, openedAt, dueAt, settledAt, remediedBy, assumed }: Verdict,
  { people }: CaseRecord,
  timeline: string,
  { rules }: PreparedPolicy['policy'],
  shared: SharedInteractions,
): AuditFinding {
  const also = shared.alsoOf(key, timeline);
  const owedBy = people[by]?.id;
  const owedTo = people[to]?.id;
  return {
    id: findingPrefix(timeline) + key,
    timeline,
    ...(also.length > 0 && { also: [...also] }),
    rule,
    category: rules.get(rule)?.rule.category ?? '',
    severity: severity!,
    status: status as AuditFinding['status'],
    ...(owedBy === undefined ? {} : { owedBy }),
    ...(owedTo === undefined ? {} : { owedTo }),
    ...(opener === undefined ? {} : { openedBy: opener }),
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(settledAt === undefined ? {} : { settledAt }),
    ...(remediedBy === undefined ? {} : { remediedBy }),
    assumed: assumed === true,
  };
}

/** Whether all that an action is for is counted in another case. */
function isAskedElsewhere({ settles, serves }: CaseRecord['actions'][number], timeline: string, shared: SharedInteractions): boolean {
  const findings = [...settles, ...serves];
  return findings.length > 0 && findings.every((id) => shared.isCountedElsewhere(keyOf(id), timeline));
}

/** Adds up what could be judged. */
class CoverageCount {
  readonly #unjudged = new Map<string, number>();
  readonly #words = { known: 0, unknown: 0 };
  readonly #kinds = new Map<string, number>();
  readonly #context = new Set<string>();

  add({ unjudged, words, undeclared }: AuditResult['coverage']): void {
    addCounts(this.#unjudged, unjudged);
    this.#words.known += words.known;
    this.#words.unknown += words.unknown;
    addCounts(this.#kinds, undeclared.kinds);
    for (const name of undeclared.context) this.#context.add(name);
  }

  result(): AuditResult['coverage'] {
    return {
      unjudged: inOrder(this.#unjudged),
      words: { ...this.#words },
      undeclared: { kinds: inOrder(this.#kinds), context: [...this.#context].sort(byText) },
    };
  }
}

function addCounts(to: Map<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) to.set(name, (to.get(name) ?? 0) + count);
}

function inOrder(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b)));
}
