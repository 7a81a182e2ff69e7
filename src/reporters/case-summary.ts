import { byText } from '../entities/order.ts';
import type { Finding, Status } from '../entities/report.ts';
import type { Severity } from '../entities/rule.ts';
import { type Description, describe } from '../report/describe.ts';
import { Telling } from '../report/describe-telling.ts';
import { bySeverity } from './by-severity.ts';
import { latenessOf } from './lateness.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { extras, type ReportedCase, type ReporterOptions } from './reporter.ts';

/** A finding, in words. */
export interface FindingSummary {
  readonly id: string;
  readonly timeline: string;
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly owedBy: string;
  readonly owedTo: string;
  /** The interaction that opened it. */
  readonly openedBy: string | undefined;
  /** Instants are epoch milliseconds. */
  readonly openedAt: number | undefined;
  readonly dueAt: number | undefined;
  readonly settledAt: number | undefined;
  /** The interactions that it rests on. */
  readonly evidence: readonly string[];
  /** Why it was waived. */
  readonly waivedBecause: string | undefined;
  /** Whether it takes something for granted that is not known. */
  readonly assumed: boolean;
  /** Whether it is in the baseline. */
  readonly accepted: boolean;
  /** Whether a later interaction mended it. */
  readonly mended: boolean;
  /** `9 business days late`; nothing where it is not late. */
  readonly lateness: string;
  readonly message: string;
  /** How the deadline was counted, and what was assumed. */
  readonly why: string;
  readonly quotes: readonly Quotation[];
}

/** A case, in words. */
export interface CaseSummary {
  readonly timeline: string;
  /** The job's title, where names are asked for. */
  readonly title: string | undefined;
  /** The candidate; empty where that is not known. */
  readonly candidate: string;
  /** In which instants are told. */
  readonly timeZone: string;
  readonly violations: Readonly<Record<Severity, number>>;
  /** Violations, then what else was asked for; the gravest first. */
  readonly findings: readonly FindingSummary[];
  /** How often each rule was kept. */
  readonly met: Readonly<Record<string, number>>;
}

/**
 * Returns a case in words: its violations, and what else `options.show` asks for.
 *
 * @param reported the case
 * @param options what to list, and whether with names and words
 */
export function summarizeCase({ report, timeline }: ReportedCase, options: ReporterOptions): CaseSummary {
  const { policy, names = false, show = [] } = options;
  const listed = [report.violations, ...extras.filter((kind) => show.includes(kind)).map((kind) => report[kind])];
  const findings = listed.flat();
  const telling = new Telling(report, timeline, names);
  const described = new Map(findings.length === 0 ? [] : describe(report, { policy, timeline, names }).map((one) => [one.id, one]));
  return {
    timeline: report.timeline,
    title: names ? timeline.opportunity.title : undefined,
    candidate: telling.person(timeline.parties.find(({ role }) => role === 'candidate')?.id),
    timeZone: report.calendar.timeZone,
    violations: bySeverity(report.violations),
    findings: findings.map((finding) => summarizeFinding(finding, described.get(finding.id), telling, options)),
    met: report.met,
  };
}

function summarizeFinding(
  finding: Finding,
  words: Description | undefined,
  telling: Telling,
  { quotes = false, baseline }: ReporterOptions,
): FindingSummary {
  const { id, rule, category, severity, status, owedBy, owedTo, openedBy, openedAt, dueAt, settledAt, evidence } = finding;
  return {
    id,
    timeline: telling.timeline.id,
    rule,
    category,
    severity,
    status,
    owedBy: telling.person(owedBy),
    owedTo: telling.person(owedTo),
    openedBy,
    openedAt,
    dueAt,
    settledAt,
    evidence: [...new Set(evidence.map(({ interaction }) => interaction))],
    waivedBecause: finding.waivedBecause,
    assumed: finding.assumes.length > 0,
    accepted: baseline?.has(id) === true,
    mended: finding.remediedBy !== undefined,
    lateness: latenessOf(finding, telling),
    message: words?.message ?? '',
    why: words?.why ?? '',
    quotes: quotes ? quotationsOf(finding, telling) : [],
  };
}

/** Orders cases, the worst first: more errors, then more warnings, then more notes, then the id. */
export function byWorst({ violations: a, timeline: one }: CaseSummary, { violations: b, timeline: other }: CaseSummary): number {
  return b.error - a.error || b.warning - a.warning || b.info - a.info || byText(one, other);
}
