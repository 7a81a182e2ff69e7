import type { AuditResult } from '../entities/audit.ts';
import { byText } from '../entities/order.ts';
import { type ActionSummary, summarizeActions } from './action-summary.ts';
import { actionsOfAudit, casesOfAudit, type Totals, totalsOfAudit } from './audit-summary.ts';
import { bySeverity } from './by-severity.ts';
import { byWorst, type CaseSummary, summarizeCase } from './case-summary.ts';
import { casesOf, isAudit, type NameOf, type Reported, type ReportedCase, type ReporterOptions } from './reporter.ts';

/** What all formats show, in words, and in the order in which they show it. */
export interface Summary {
  readonly policy: { readonly name: string; readonly version: string };
  /** Epoch milliseconds: of the first case. */
  readonly asOf: number | undefined;
  readonly totals: Totals;
  /** The cases that have something to show, worst first. */
  readonly cases: readonly CaseSummary[];
  /** What to do next: by owner, then by day. */
  readonly actions: readonly ActionSummary[];
  /** The audit, where it is one, or where one of the same cases is given. */
  readonly audit: AuditResult | undefined;
  /** Returns what a person is called: the id, unless names are asked for and known. */
  readonly nameOf: NameOf;
}

/**
 * Returns what all formats show of some reports.
 *
 * @param reported reports are taken one by one, none is kept
 * @param options what to list, and whether with names and words
 * @param whole whether cases are kept that have nothing to show
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * summarize([{ report, timeline }], { policy: courtesy }).cases[0]?.findings[0]?.lateness //=> '6 business days late'
 */
export function summarize(reported: Reported, options: ReporterOptions, whole = false): Summary {
  if (isAudit(reported)) {
    const { policy, asOf } = reported;
    const nameOf = calledBy(namesIn(options));
    const cases = casesOfAudit(reported, options, nameOf).sort(byWorst);
    const actions = actionsOfAudit(reported, options, nameOf).sort(byOwnerAndDay);
    return { policy, asOf, totals: totalsOfAudit(reported), cases, actions, audit: reported, nameOf };
  }
  const { name, version } = options.policy;
  const totals: Totals = {
    cases: 0,
    casesWithViolations: 0,
    violations: bySeverity([]),
    pending: 0,
    undecided: 0,
    waived: 0,
    met: 0,
  };
  const shown: CaseSummary[] = [];
  const actions: ActionSummary[] = [];
  const called = namesIn(options);
  let asOf: number | undefined;
  for (const one of casesOf(reported)) {
    asOf ??= one.report.asOf;
    if (options.names === true) for (const { id, name } of one.timeline.parties) if (name !== undefined) called.set(id, name);
    count(one, totals);
    const summary = summarizeCase(one, options);
    if (whole || summary.findings.length > 0) shown.push(summary);
    actions.push(...summarizeActions(one, options));
  }
  const audit = typeof options.audit === 'function' ? options.audit() : options.audit;
  return {
    policy: { name, version },
    asOf,
    totals,
    cases: shown.sort(byWorst),
    actions: actions.sort(byOwnerAndDay),
    audit,
    nameOf: calledBy(called),
  };
}

function namesIn({ names, people }: ReporterOptions): Map<string, string> {
  return new Map(names === true ? people : undefined);
}

function calledBy(called: ReadonlyMap<string, string>): NameOf {
  return (id) => called.get(id) ?? id;
}

function count({ report }: ReportedCase, totals: Totals): void {
  totals.cases += 1;
  if (report.violations.length > 0) totals.casesWithViolations += 1;
  for (const { severity } of report.violations) totals.violations[severity] += 1;
  totals.pending += report.pending.length;
  totals.undecided += report.undecided.length;
  totals.waived += report.waived.length;
  for (const met of Object.values(report.met)) totals.met += met;
}

function byOwnerAndDay(a: ActionSummary, b: ActionSummary): number {
  return byText(a.owner, b.owner) || a.at - b.at || byText(a.timeline, b.timeline) || byText(a.id, b.id);
}
