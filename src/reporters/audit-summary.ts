import { idsOf } from '../audit/ids-of.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import type { AuditFinding, AuditResult } from '../entities/audit.ts';
import type { Calendar } from '../entities/calendar.ts';
import { groupBy } from '../entities/group-by.ts';
import type { Severity } from '../entities/rule.ts';
import { dayWords } from '../report/describe-day.ts';
import { capitalized } from '../report/describe-glossary.ts';
import { businessCalendarOf } from '../report/setting.ts';
import { usualHours } from '../time/usual-hours.ts';
import { type ActionSummary, isShown, overdueSince, summaryOf } from './action-summary.ts';
import { bySeverity } from './by-severity.ts';
import type { CaseSummary, FindingSummary } from './case-summary.ts';
import { latenessOf } from './lateness.ts';
import type { NameOf, ReporterOptions } from './reporter.ts';
import { utc } from './utc.ts';

/** How many there are of what. */
export interface Totals {
  cases: number;
  /** Cases in which something was broken. */
  casesWithViolations: number;
  violations: Record<Severity, number>;
  pending: number;
  undecided: number;
  waived: number;
  /** Debts that were settled in time. */
  met: number;
}

/** The result of an audit names no calendar: its days are those of UTC. */
const calendar: Calendar = { timeZone: 'UTC', workdays: [...usualHours.workdays], periods: [...usualHours.periods], holidays: [] };

/** Returns the totals of an audit. */
export function totalsOfAudit({ cases, totals }: AuditResult): Totals {
  const { cases: casesWithViolations, violations, pending, undecided, waived, met } = totals;
  return { cases, casesWithViolations, violations: { ...violations }, pending, undecided, waived, met };
}

/** Returns the cases of an audit in which something was broken, without an order. */
export function casesOfAudit({ findings, asOf }: AuditResult, options: ReporterOptions, nameOf: NameOf): CaseSummary[] {
  return [...groupBy(findings, ({ timeline }) => timeline)].map(([timeline, list]) => {
    const summaries = list.map((finding) => summarizeFinding(finding, asOf, options, nameOf));
    return {
      timeline,
      title: undefined,
      candidate: '',
      timeZone: calendar.timeZone,
      violations: bySeverity(list),
      findings: summaries,
      met: {},
    };
  });
}

/** Returns what is to be done next, without an order. */
export function actionsOfAudit({ worklist, findings, asOf }: AuditResult, options: ReporterOptions, nameOf: NameOf): ActionSummary[] {
  const days = dayWords(businessCalendarOf(calendar), asOf);
  const overdue = overdueSince(findings);
  return worklist
    .flatMap(({ people }) => people.flatMap(({ actions }) => actions))
    .filter((action) => isShown(action, options))
    .map((action) => ({
      ...summaryOf(action, action.timeline, overdue, { asOf, days }),
      owner: nameOf(action.owner),
      toward: nameOf(action.toward),
    }));
}

function summarizeFinding(finding: AuditFinding, asOf: number, { policy, baseline }: ReporterOptions, nameOf: NameOf): FindingSummary {
  const { id, timeline, rule, category, severity, status, owedBy = '', owedTo = '', openedBy, openedAt, dueAt, settledAt } = finding;
  return {
    id,
    timeline,
    rule,
    category,
    severity,
    status,
    owedBy: owedBy === '' ? '' : nameOf(owedBy),
    owedTo: owedTo === '' ? '' : nameOf(owedTo),
    openedBy,
    openedAt,
    dueAt,
    settledAt,
    evidence: openedBy === undefined ? [] : [openedBy],
    waivedBecause: undefined,
    assumed: finding.assumed,
    accepted: idsOf(finding).some((one) => baseline?.has(one) === true),
    mended: finding.remediedBy !== undefined,
    lateness: latenessOf(finding, { asOf }),
    message: summaryOfRule(rule, policy),
    why: datesOf(finding),
    quotes: [],
  };
}

/** Returns the courtesy that a rule asks for in a sentence; of a rule without one, its name. */
export function summaryOfRule(id: string, { rules }: Pick<CompiledPolicy, 'rules'>): string {
  return rules.get(id)?.rule.summary ?? `${id.replaceAll('-', ' ')}.`;
}

function datesOf({ openedAt, dueAt, settledAt }: AuditFinding): string {
  const dates = [
    openedAt === undefined ? '' : `since ${utc(openedAt)}`,
    dueAt === undefined ? '' : `due by ${utc(dueAt)}`,
    settledAt === undefined ? '' : `settled ${utc(settledAt)}`,
  ].filter((part) => part !== '');
  return dates.length === 0 ? '' : `${capitalized(dates.join(', '))}.`;
}
