import { idsOf } from '../audit/ids-of.ts';
import type { AuditFinding } from '../entities/audit.ts';
import type { Finding, Report } from '../entities/report.ts';
import type { Severity } from '../entities/rule.ts';
import type { Judgement } from './judge.ts';
import { isAtLeast } from './severity.ts';

/** What holds violations: a report, a judgement, or the result of an audit. */
export type Judged = Pick<Report, 'violations'> | Pick<Judgement, 'report'> | { readonly findings: readonly AuditFinding[] };

/** A violation, as a report or as an audit tells it. */
export type Violation = Finding | AuditFinding;

/** What a build is to fail on. */
export interface FailOnOptions {
  /** The least grave severity that counts; `error` where left out. */
  readonly severity?: Severity | undefined;
  /** Ids of findings that are known and do not count: the `baseline` of an earlier result. */
  readonly baseline?: readonly string[] | undefined;
}

/** Whether a build fails, and on what. */
export interface FailOnResult {
  /** Nothing was found that is not known. */
  readonly ok: boolean;
  /** Violations that count and are not in the baseline. */
  readonly found: readonly Violation[];
  /** Violations that are in the baseline. */
  readonly known: readonly Violation[];
  /** Entries of the baseline that no violation bears any more: take them out. */
  readonly stale: readonly string[];
  /** The baseline that would let this pass: ids of all violations that count, in order. */
  readonly baseline: readonly string[];
  /** The result in lines of text, without a name or a word of a timeline. */
  readonly message: string;
}

/**
 * Returns whether violations are on record that are grave enough and not known yet. Findings are held against the baseline by their
 * ids, which stay the same over exports; a violation that is in the baseline and no longer occurs is stale.
 *
 * @param judged a report, a judgement, the result of an audit, or several of them
 * @throws {HearbackError} invalid-options, where there is no such severity: nothing would be as grave, and the build would pass
 * @example
 * import { judge } from 'hearback/testing';
 * const timeline = `
 *   calendar America/Chicago
 *   ana candidate
 *   sam recruiter
 *   day 2 14:10 ana → sam missed-call
 * `;
 * const { report } = judge(timeline, courtesy, { asOf: 'day 4 09:00' });
 * failOn(report).ok //=> false
 * failOn(report).baseline //=> ['case-1/unreturned-call/i1']
 * failOn(report, { baseline: ['case-1/unreturned-call/i1', 'case-0/ghosting/i9'] }).stale //=> ['case-0/ghosting/i9']
 */
export function failOn(judged: Judged | Iterable<Judged>, { severity = 'error', baseline = [] }: FailOnOptions = {}): FailOnResult {
  const violations = (Symbol.iterator in judged ? [...judged] : [judged]).flatMap(violationsOf);
  const counted = violations.filter(isAtLeast(severity));
  const entries = new Set(baseline);
  const occurring = new Set(violations.flatMap(idsOf));
  const isKnown = (violation: Violation) => idsOf(violation).some((id) => entries.has(id));
  const found = counted.filter((violation) => !isKnown(violation));
  const known = violations.filter(isKnown);
  const stale = [...entries].filter((id) => !occurring.has(id));
  return {
    ok: found.length === 0,
    found,
    known,
    stale,
    baseline: [...new Set(counted.map(({ id }) => id))].sort(),
    message: messageOf(found, known.length, stale, severity),
  };
}

function violationsOf(judged: Judged): readonly Violation[] {
  if ('findings' in judged) return judged.findings;
  return 'violations' in judged ? judged.violations : judged.report.violations;
}

function messageOf(found: readonly Violation[], known: number, stale: readonly string[], severity: Severity): string {
  const many = found.length === 1 ? '' : 's';
  const grave = severity === 'error' ? `error${many}` : `violation${many} of severity ${severity} or graver`;
  const lines = [
    `${found.length} new ${grave}, ${known} known, ${stale.length} stale`,
    ...found.map(
      ({ id, status, severity: own, owedBy }) => `  ${id}: ${status} (${own})${owedBy === undefined ? '' : `, owed by ${owedBy}`}`,
    ),
    ...stale.map((id) => `  ${id}: in the baseline, and no violation any more`),
  ];
  return lines.join('\n');
}
