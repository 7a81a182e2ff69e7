import type { CompiledPolicy } from '../engine/compiled.ts';
import type { AuditResult } from '../entities/audit.ts';
import { show } from '../entities/describe-issue.ts';
import { HearbackError, type HearbackErrorCode } from '../entities/hearback-error.ts';
import type { Issue } from '../entities/issue.ts';
import type { Timeline } from '../entities/timeline.ts';
import { checkGiven } from '../report/check-given.ts';
import { auditCase } from './audit-case.ts';
import { type AuditOptions, readAuditOptions } from './audit-options.ts';
import { type AuditPart, partHeader, readPart, sealed } from './audit-part.ts';
import { auditResult } from './audit-result.ts';
import type { AuditedCase } from './case-record.ts';
import { preparePolicy } from './prepared-policy.ts';

/** An audit under way. What it keeps grows with cases, people and findings, not with the text of messages. */
export interface Audit {
  /**
   * Judges a timeline and adds it.
   *
   * @throws {HearbackError} `invalid-options` where it has no calendar and there is none; `invalid-timeline` where one of that id was added
   */
  add(timeline: Timeline): void;
  /**
   * Adds what another audit, in another thread or on another day, has judged.
   *
   * @throws {HearbackError} `invalid-options` where it is no part of this audit, or holds a timeline that was added
   */
  addPart(part: AuditPart): void;
  /** All that was added, as plain data that can be stored, or sent to another thread. */
  part(): AuditPart;
  /** What the policy says about all that was added, in whatever order and from which parts. */
  result(): AuditResult;
}

/**
 * Returns an audit of many timelines, to which they are added one by one.
 *
 * @param policy - as `compilePolicy` returns it, or a built-in one
 * @param options - as those of `evaluate`; and what is counted
 * @throws {HearbackError} `invalid-options`; `invalid-policy` where a measure of the policy cannot be taken
 * @example
 * const log = createAudit(courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * log.add(
 *   parseTimeline({
 *     id: 'case-1',
 *     parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *     interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 *   }),
 * );
 * log.result().by.rule.filter(({ overdue }) => overdue > 0).map(({ key }) => key) //=> ['overdue-update']
 */
export function createAudit(policy: CompiledPolicy, options: AuditOptions): Audit {
  const auditing = readAuditOptions(options, policy);
  const prepared = preparePolicy(policy);
  const header = partHeader(policy, auditing);
  const cases = new Map<string, AuditedCase>();
  const refuseTwice = (id: string, path: Issue['path'], code: HearbackErrorCode): void => {
    if (!cases.has(id)) return;
    const help = 'join what several sources know of a case into one timeline';
    throw new HearbackError(code, [
      { path, code: 'contradiction', expected: 'a timeline that was not added yet', received: show(id), help },
    ]);
  };
  return {
    add(timeline) {
      checkGiven({ timeline });
      refuseTwice(timeline.id, ['id'], 'invalid-timeline');
      cases.set(timeline.id, auditCase(timeline, prepared, auditing.options, auditing.carryOptOuts));
    },
    addPart(part) {
      const added = readPart(part, header);
      for (const [place, { timeline }] of added.entries()) refuseTwice(timeline, ['cases', place, 'timeline'], 'invalid-options');
      for (const one of added) cases.set(one.timeline, one);
    },
    part: () => ({ ...header, cases: [...cases.values()].map(sealed) }),
    result: () => auditResult(cases.values(), prepared, auditing),
  };
}

/**
 * Returns what a policy says about many timelines.
 *
 * @param timelines - taken one by one, none is kept; in any order
 * @param policy - as `compilePolicy` returns it, or a built-in one
 * @param options - as those of `evaluate`; and what is counted
 * @throws {HearbackError} as those of {@link createAudit}
 * @example
 * const called = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'call', channel: 'phone', outcome: 'missed', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const { totals } = audit([called], courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * totals.violations //=> { error: 1, warning: 0, info: 0 }
 */
export function audit(timelines: Iterable<Timeline>, policy: CompiledPolicy, options: AuditOptions): AuditResult {
  checkGiven({ timelines });
  const whole = createAudit(policy, options);
  for (const timeline of timelines) whole.add(timeline);
  return whole.result();
}

/**
 * Returns what a policy says about the timelines of several parts, the same as if they had been audited as one.
 *
 * @param parts - each from `part()` of an audit with the same policy and options; in any order
 * @param policy - the same that made the parts
 * @param options - the same that made the parts
 * @throws {HearbackError} `invalid-options` where a part is none, or of another audit
 * @example
 * const options = { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } };
 * const parts = [createAudit(courtesy, options).part(), createAudit(courtesy, options).part()];
 * mergeAudits(parts, courtesy, options).cases //=> 0
 */
export function mergeAudits(parts: Iterable<AuditPart>, policy: CompiledPolicy, options: AuditOptions): AuditResult {
  checkGiven({ parts });
  const whole = createAudit(policy, options);
  for (const part of parts) whole.addPart(part);
  return whole.result();
}
