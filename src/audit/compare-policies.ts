import type { CompiledPolicy } from '../engine/compiled.ts';
import type { AuditResult } from '../entities/audit.ts';
import type { Timeline } from '../entities/timeline.ts';
import { checkGiven } from '../report/check-given.ts';
import type { AuditOptions } from './audit-options.ts';
import { type AuditComparison, compareAudits } from './compare-audits.ts';
import { createAudit } from './create-audit.ts';

/** What another policy would change in a log. */
export interface PolicyComparison extends AuditComparison {
  readonly before: AuditResult;
  readonly after: AuditResult;
}

/**
 * Returns what another policy, such as one with a new threshold, would change in a log: the cases that it would break or clear, and
 * the findings that would be new or gone.
 *
 * @param timelines - taken one by one, each judged by both
 * @param before - the policy as it is
 * @param after - the policy as it might be
 * @param options - as those of `createAudit`
 * @throws {HearbackError} as those of `createAudit`
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const patient = compilePolicy({ name: 'patient', extends: ['courtesy'], rules: { 'overdue-update': { due: { days: 20 } } } });
 * const options = { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } };
 * comparePolicies([timeline], courtesy, patient, options).cleared //=> ['case-1']
 */
export function comparePolicies(
  timelines: Iterable<Timeline>,
  before: CompiledPolicy,
  after: CompiledPolicy,
  options: AuditOptions,
): PolicyComparison {
  checkGiven({ timelines });
  const audits = [createAudit(before, options), createAudit(after, options)] as const;
  for (const timeline of timelines) for (const audit of audits) audit.add(timeline);
  const results = { before: audits[0].result(), after: audits[1].result() };
  return { ...results, ...compareAudits(results.before, results.after) };
}
