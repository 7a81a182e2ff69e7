import { termProblems } from '../conditions/term-problems.ts';
import { oneOf, show } from '../entities/describe-issue.ts';
import { misnamed } from '../entities/misnamed.ts';
import { collectProblems, type Problems } from '../entities/problems.ts';
import type { Finding, Report } from '../entities/report.ts';
import { severities } from '../entities/rule.ts';
import { statusSchema } from '../entities/status.ts';
import type { Term } from '../entities/term.ts';
import { businessCalendarOf } from '../report/setting.ts';
import { subtractTerm } from '../time/subtract-term.ts';
import { amountOf } from '../time/term.ts';

/** Which findings are counted; of each a value, or a list of which one fits. */
export interface FindingParams {
  readonly severity?: string | readonly string[];
  readonly rule?: string | readonly string[];
  readonly category?: string | readonly string[];
  readonly status?: string | readonly string[];
  /** Ids of parties. */
  readonly owedBy?: string | readonly string[];
  readonly owedTo?: string | readonly string[];
  readonly timeline?: string | readonly string[];
  /** A length of time before `asOf`, inclusive, in which it was broken or fell due (of what has no due date: was opened). */
  readonly within?: Term;
}

/** Counts findings. */
export type CountFindings = (params?: FindingParams) => number;

/** Facts of reports, as `engine.run` takes them. */
export interface ReportFacts {
  readonly 'report.violations': CountFindings;
  readonly 'report.pending': CountFindings;
  readonly 'report.undecided': CountFindings;
  readonly 'report.waived': CountFindings;
  /** The most violations that any one party owes. */
  readonly 'report.mostByOneParty': CountFindings;
  /** The ids of rules that were violated, each once. */
  readonly 'report.rules': readonly string[];
  /** The ids of parties who owe a violation, each once. */
  readonly 'report.owedBy': readonly string[];
  /** Of the gravest violation; `none` without one. */
  readonly 'report.severity': string;
  readonly 'report.nextActions': number;
}

interface Placed {
  readonly finding: Finding;
  readonly report: Report;
}

/**
 * The facts of a report, or of several, so that a host's own rules on a json-rules-engine `Engine` act on findings:
 * "three errors in a month: tell the lead".
 *
 * `report.violations`, `report.pending`, `report.undecided` and `report.waived` count findings, and `report.mostByOneParty` the violations of
 * the party who owes most; all take params to count only some: `severity`, `rule`, `category`, `status`, `owedBy`, `owedTo`, `timeline` and `within`.
 * `report.rules`, `report.owedBy`, `report.severity` and `report.nextActions` are values.
 *
 * @param reports - as `evaluate` returns them
 * @throws {HearbackError} `invalid-options` from a function that is asked with params that there are not, with the nearest
 * @example
 * import { courtesy, evaluate, parseTimeline } from 'hearback'
 *
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'call', channel: 'phone', outcome: 'missed', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 *   calendar: { timeZone: 'America/Chicago' },
 * })
 * const facts = reportFacts(evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z' }))
 * facts['report.violations']({ severity: 'error', within: { days: 30 } }) //=> 1
 * facts['report.violations']({ rule: 'ghosting' }) //=> 0
 * facts['report.rules'] //=> ['unreturned-call']
 */
export function reportFacts(reports: Report | readonly Report[]): ReportFacts {
  const list = 'violations' in reports ? [reports] : reports;
  const findings = (of: 'violations' | 'pending' | 'undecided' | 'waived'): Placed[] =>
    list.flatMap((report) => report[of].map((finding) => ({ finding, report })));
  const violations = findings('violations');
  const counting =
    (placed: readonly Placed[]): CountFindings =>
    (params = {}) =>
      fitting(placed, params).length;
  return {
    'report.violations': counting(violations),
    'report.pending': counting(findings('pending')),
    'report.undecided': counting(findings('undecided')),
    'report.waived': counting(findings('waived')),
    'report.mostByOneParty': (params = {}) => most(fitting(violations, params).map(({ finding }) => finding.owedBy)),
    'report.rules': distinct(violations.map(({ finding }) => finding.rule)),
    'report.owedBy': distinct(violations.flatMap(({ finding }) => finding.owedBy ?? [])),
    'report.severity': severities.find((severity) => violations.some(({ finding }) => finding.severity === severity)) ?? 'none',
    'report.nextActions': list.reduce((sum, report) => sum + report.nextActions.length, 0),
  };
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

function most(ids: readonly (string | undefined)[]): number {
  const counts = new Map<string, number>();
  let highest = 0;
  for (const id of ids) {
    if (id === undefined) continue;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    if (count > highest) highest = count;
  }
  return highest;
}

const listed = ['severity', 'rule', 'category', 'status', 'owedBy', 'owedTo', 'timeline'] as const;
const known: readonly string[] = [...listed, 'within'];
const among: Partial<Record<(typeof listed)[number], readonly string[]>> = { severity: severities, status: statusSchema.options };

function fitting(placed: readonly Placed[], params: FindingParams): readonly Placed[] {
  checkParams(params);
  return placed.filter(({ finding, report }) => {
    const fits = listed.every((name) => {
      const wanted = params[name];
      const value = name === 'timeline' ? report.timeline : finding[name];
      return wanted === undefined || (typeof wanted === 'string' ? wanted === value : value !== undefined && wanted.includes(value));
    });
    return fits && (params.within === undefined || isWithin(finding, report, params.within));
  });
}

function isWithin(finding: Finding, report: Report, term: Term): boolean {
  const at = finding.dueAt ?? finding.openedAt;
  const start = subtractTerm(report.asOf, term, businessCalendarOf(report.calendar));
  return at !== undefined && start !== undefined && at >= start && at <= report.asOf;
}

/** A misspelt param would count more than was meant. */
function checkParams(params: FindingParams): void {
  const problems = collectProblems();
  for (const [name, value] of Object.entries(params as Readonly<Record<string, unknown>>)) {
    if (name === 'within') checkLength(value, problems);
    else if ((listed as readonly string[]).includes(name)) checkValues(value, name as (typeof listed)[number], problems);
    else problems.add(misnamed([name], 'unknown-key', oneOf(known), name, known));
  }
  const error = problems.toError('invalid-options');
  if (error !== undefined) throw error;
}

function checkLength(value: unknown, problems: Problems): void {
  const before = problems.issues.length;
  termProblems(value, ['within'], problems);
  if (problems.issues.length > before || amountOf(value as Term) !== undefined) return;
  problems.add({ path: ['within'], code: 'invalid-value', expected: 'a length of time such as { "days": 30 }', received: show(value) });
}

function checkValues(value: unknown, name: (typeof listed)[number], problems: Problems): void {
  for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (typeof item !== 'string')
      problems.add({ path: [name], code: 'invalid-type', expected: 'a text, or a list of them', received: show(item) });
    else if (among[name]?.includes(item) === false) problems.add(misnamed([name], 'invalid-value', oneOf(among[name]), item, among[name]));
  }
}
