import type { AuditFinding, AuditResult } from '../entities/audit.ts';
import { byText } from '../entities/order.ts';
import { checkGiven } from '../report/check-given.ts';
import { idsOf } from './ids-of.ts';

/** What changed under one rule. */
export interface RuleComparison {
  readonly rule: string;
  /** How many findings are new, gone and still there. */
  readonly appeared: number;
  readonly gone: number;
  readonly remained: number;
  /** Timelines that the rule finds something in that it did not before. */
  readonly broken: readonly string[];
  /** Timelines that it finds nothing in any more. */
  readonly cleared: readonly string[];
}

/** What changed from one audit to another. */
export interface AuditComparison {
  /** Violations that only the later has; in its order, as all lists here. */
  readonly appeared: readonly AuditFinding[];
  /** Violations that only the earlier has, as it has them. */
  readonly gone: readonly AuditFinding[];
  /** Violations that both have, as the later has them. */
  readonly remained: readonly AuditFinding[];
  /** Timelines with a violation that had none before. */
  readonly broken: readonly string[];
  /** Timelines without a violation that had one before. */
  readonly cleared: readonly string[];
  /** The same rule by rule, in order of their ids. */
  readonly rules: readonly RuleComparison[];
}

/**
 * Returns what changed from one audit to another: new, gone, and still there, by the ids of findings.
 *
 * @param before - an earlier result, or one under another policy; one that was stored, too
 * @param after - what it is compared with
 * @throws {HearbackError} `invalid-options` where one is no result of an audit
 * @example
 * const options = { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } };
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const before = audit([timeline], courtesy, { ...options, asOf: '2026-03-05T12:00:00Z' });
 * compareAudits(before, audit([timeline], courtesy, options)).appeared.map(({ rule }) => rule) //=> ['overdue-update']
 */
export function compareAudits(before: AuditResult, after: AuditResult): AuditComparison {
  checkGiven({ before, after });
  const [known, present] = [allIds(before.findings), allIds(after.findings)];
  const appeared = after.findings.filter((finding) => !isAmong(known, finding));
  const remained = after.findings.filter((finding) => isAmong(known, finding));
  const gone = before.findings.filter((finding) => !isAmong(present, finding));
  const rules = new Set([...before.findings, ...after.findings].map(({ rule }) => rule));
  return {
    appeared,
    gone,
    remained,
    ...changedCases(before.findings, after.findings),
    rules: [...rules].sort(byText).map((rule) => {
      const of = (findings: readonly AuditFinding[]) => findings.filter((finding) => finding.rule === rule);
      return {
        rule,
        appeared: of(appeared).length,
        gone: of(gone).length,
        remained: of(remained).length,
        ...changedCases(of(before.findings), of(after.findings)),
      };
    }),
  };
}

/** Accepted findings, held against an audit. */
export interface BaselineComparison {
  /** Violations that nobody accepted. */
  readonly fresh: readonly AuditFinding[];
  /** Violations that were accepted. */
  readonly accepted: readonly AuditFinding[];
  /** Accepted ids that stand for nothing any more: to be taken off the list. */
  readonly stale: readonly string[];
}

/**
 * Returns what of an audit was accepted, what is fresh, and which of the accepted ids are stale.
 *
 * @param result - the audit
 * @param accepted - ids of findings that a team has agreed to live with, such as all of an earlier audit
 * @throws {HearbackError} `invalid-options` where there is no such result, or no list
 * @example
 * const result = audit([], courtesy, { asOf: '2026-03-20T12:00:00Z' });
 * compareWithBaseline(result, ['case-1/ghosting/i1']).stale //=> ['case-1/ghosting/i1']
 */
export function compareWithBaseline(result: AuditResult, accepted: Iterable<string>): BaselineComparison {
  checkGiven({ result, accepted });
  const ids = new Set(accepted);
  const present = allIds(result.findings);
  return {
    fresh: result.findings.filter((finding) => !isAmong(ids, finding)),
    accepted: result.findings.filter((finding) => isAmong(ids, finding)),
    stale: [...ids].filter((id) => !present.has(id)).sort(byText),
  };
}

function allIds(findings: readonly AuditFinding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(idsOf));
}

function isAmong(ids: ReadonlySet<string>, finding: AuditFinding): boolean {
  return idsOf(finding).some((id) => ids.has(id));
}

function changedCases(before: readonly AuditFinding[], after: readonly AuditFinding[]): Pick<AuditComparison, 'broken' | 'cleared'> {
  const [then, now] = [before, after].map((findings) => new Set(findings.map(({ timeline }) => timeline))) as [Set<string>, Set<string>];
  return {
    broken: [...now].filter((timeline) => !then.has(timeline)).sort(byText),
    cleared: [...then].filter((timeline) => !now.has(timeline)).sort(byText),
  };
}
