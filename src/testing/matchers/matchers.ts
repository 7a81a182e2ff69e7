import { show } from '../../entities/describe-issue.ts';
import { HearbackError } from '../../entities/hearback-error.ts';
import type { InstantInput } from '../../entities/instant.ts';
import { misnamed } from '../../entities/misnamed.ts';
import type { Finding, Report, Status } from '../../entities/report.ts';
import type { Severity } from '../../entities/rule.ts';
import { type Judgement, whenOf } from '../judge.ts';
import { findingLine, findingsOf, printJudgement, timesOf } from '../print-judgement.ts';
import { isAtLeast } from '../severity.ts';

/** Which of the findings of a rule is meant; what is left out may be anything. */
export interface FindingQuery {
  readonly owedBy?: string | undefined;
  readonly owedTo?: string | undefined;
  readonly openedBy?: string | undefined;
}

/** Which debt is meant. */
export interface DebtQuery extends FindingQuery {
  /** The last millisecond in time: an instant, or a time of the notation where the timeline was told in it. */
  readonly by?: InstantInput | undefined;
}

/** Which violation is meant. */
export interface ViolationQuery extends FindingQuery {
  readonly status?: 'broken' | 'overdue' | 'late' | undefined;
}

/** How grave a violation must be to count. */
export interface ComplyOptions {
  /** The least grave severity that counts; `info` where left out: every violation. */
  readonly severity?: Severity | undefined;
}

/** The matchers, as `expect` has them once it is extended. */
export interface HearbackMatchers<Result> {
  /** There is no violation. */
  toComply(options?: ComplyOptions): Result;
  /** A debt of the rule runs, in time or overdue. */
  toOwe(rule: string, debt?: DebtQuery): Result;
  /** The rule is broken, overdue or late. */
  toViolate(rule: string, violation?: ViolationQuery): Result;
}

/** What a matcher answers to vitest and to jest. */
export interface MatcherResult {
  readonly pass: boolean;
  /** What is said where the expectation, or its `.not`, fails. */
  readonly message: () => string;
}

type Wanted = (finding: Finding) => boolean;

/**
 * The matchers for `expect.extend(matchers)` of vitest and of jest; each returns whether it passes, and why. Each takes what `judge` returns, or a
 * report; of a judgement a failure shows the timeline, and a rule that its policy does not have is an error.
 *
 * @example
 * import { judge } from 'hearback/testing';
 * const judgement = judge('calendar UTC\nana candidate\nsam recruiter\nday 2 14:10 ana → sam missed-call', courtesy, { asOf: 'day 3 09:00' });
 * matchers.toComply(judgement).pass //=> true
 * matchers.toOwe(judgement, 'unreturned-call', { by: 'day 3 17:00', owedBy: 'sam' }).pass //=> true
 * matchers.toViolate(judgement, 'unreturned-call').pass //=> false
 */
export const matchers = {
  /** Nothing is broken, overdue or late. */
  toComply(received: unknown, { severity = 'info' }: ComplyOptions = {}): MatcherResult {
    const given = read(received);
    const found = given.report.violations.filter(isAtLeast(severity));
    const grave = severity === 'info' ? 'no violation' : `no violation of severity ${severity}${severity === 'error' ? '' : ' or graver'}`;
    return answer(found.length === 0, given, found, grave, 'a violation');
  },
  /** A debt of the rule is running or overdue. */
  toOwe(received: unknown, rule: string, debt: DebtQuery = {}): MatcherResult {
    const given = read(received, rule);
    const time = timesOf(given);
    const by = debt.by === undefined ? undefined : whenOf(debt.by, clockText(given));
    const running = (status: Status, voidedAt: number | undefined) =>
      status === 'pending' || (status === 'overdue' && voidedAt === undefined);
    const wanted: Wanted = (finding) =>
      finding.rule === rule &&
      running(finding.status, finding.voidedAt) &&
      (by === undefined || finding.dueAt === by) &&
      isMeant(finding, debt);
    const what = [`a debt of \`${rule}\``, ...(by === undefined ? [] : [`due ${time.instant(by)}`]), ...asked(debt)].join(', ');
    return answerRule(given, rule, wanted, what);
  },
  /** The rule is violated. */
  toViolate(received: unknown, rule: string, violation: ViolationQuery = {}): MatcherResult {
    const given = read(received, rule);
    const violated = new Set(given.report.violations);
    const { status } = violation;
    const wanted: Wanted = (finding) =>
      finding.rule === rule && violated.has(finding) && (status === undefined || finding.status === status) && isMeant(finding, violation);
    const what = [`a violation of \`${rule}\``, ...(status === undefined ? [] : [status]), ...asked(violation)].join(', ');
    return answerRule(given, rule, wanted, what);
  },
};

function isMeant(finding: Finding, { owedBy, owedTo, openedBy }: FindingQuery): boolean {
  return (
    (owedBy === undefined || finding.owedBy === owedBy) &&
    (owedTo === undefined || finding.owedTo === owedTo) &&
    (openedBy === undefined || finding.openedBy === openedBy)
  );
}

function asked({ owedBy, owedTo, openedBy }: FindingQuery): string[] {
  return [
    ...(owedBy === undefined ? [] : [`owed by ${owedBy}`]),
    ...(owedTo === undefined ? [] : [`owed to ${owedTo}`]),
    ...(openedBy === undefined ? [] : [`opened by ${openedBy}`]),
  ];
}

interface Given extends Pick<Judgement, 'report' | 'notation'> {
  readonly judgement?: Judgement;
}

/** What was given to `expect`. @throws {HearbackError} invalid-options */
function read(received: unknown, rule?: string): Given {
  if (isReport(received)) return { report: received };
  if (typeof received === 'object' && received !== null && 'report' in received && isReport(received.report)) {
    const judgement = received as Judgement;
    if (rule !== undefined) refuseUnknown(rule, judgement);
    return { report: judgement.report, notation: judgement.notation, judgement };
  }
  throw new HearbackError('invalid-options', [
    { path: [], code: 'invalid-type', expected: 'a report, or what `judge` returns', received: show(received) },
  ]);
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'violations' in value && 'pending' in value && 'asOf' in value;
}

/** A misspelt rule is never violated: `.not.toViolate` of it must not pass. */
function refuseUnknown(rule: string, { policy }: Judgement): void {
  if (policy.rules.has(rule)) return;
  const expected = `a rule of the policy \`${policy.name}\``;
  throw new HearbackError('invalid-options', [misnamed([], 'unknown-rule', expected, rule, policy.rules.keys())]);
}

const clockText = ({ notation, report }: Given) => notation ?? `zone ${report.calendar.timeZone}`;

/** Whether a finding of the rule is as wanted; a failure shows all that the rule says. */
function answerRule(given: Given, rule: string, wanted: Wanted, what: string): MatcherResult {
  const ofRule = findingsOf(given.report).filter((finding) => finding.rule === rule);
  const found = ofRule.filter(wanted);
  return answer(found.length > 0, given, found.length > 0 ? found : ofRule, what, `no ${what.replace(/^an? /, '')}`);
}

function answer(pass: boolean, given: Given, findings: readonly Finding[], expected: string, unwanted: string): MatcherResult {
  return {
    pass,
    message: () => `expected ${pass ? unwanted : expected}, received ${received(given, findings)}`,
  };
}

function received({ report, notation, judgement }: Given, findings: readonly Finding[]): string {
  const time = timesOf({ report, notation });
  const count = findings.length === 0 ? 'none' : `${findings.length}`;
  if (judgement !== undefined) return `${count}:\n${printJudgement(judgement, findings)}`;
  return [
    `${count}${findings.length === 0 ? '' : ':'}`,
    ...findings.map((finding) => `  ${finding.id} ${findingLine(finding, time)}`),
  ].join('\n');
}

declare global {
  // vitest has the matchers that are added to jest's global type, too: so neither need be installed for the types of the other
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is theirs
  namespace jest {
    /* eslint-disable @typescript-eslint/no-empty-object-type -- what is merged has the parameters of what is there */
    // biome-ignore lint/complexity/noBannedTypes: the same
    interface Matchers<R, T = {}> extends HearbackMatchers<R> {}
    /* eslint-enable */
  }
}
