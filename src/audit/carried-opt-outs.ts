import type { AuditResult } from '../entities/audit.ts';
import type { AuditedCase } from './case-record.ts';

/** An opt-out that a candidate gave in one case, as it counts in another of the same organization. */
export type CarriedOptOut = AuditResult['carriedOptOuts'][number];

/**
 * The opt-outs that candidates gave in one case and that count in another of the same organization: the first since they last
 * showed interest in those others. What was lifted there is not held against anybody here.
 *
 * @param cases - in order
 */
export function carriedOptOuts(cases: readonly AuditedCase[]): CarriedOptOut[] {
  const carried: CarriedOptOut[] = [];
  for (const group of casesOfOne(cases)) {
    for (const one of group) {
      const others = group.filter((other) => other !== one && other.organizations.some((name) => one.organizations.includes(name)));
      const lifted = Math.max(Number.NEGATIVE_INFINITY, ...others.flatMap(({ lifts }) => lifts));
      const optedOutAt = Math.min(...others.flatMap(({ optOuts }) => optOuts).filter((at) => at > lifted));
      if (!Number.isFinite(optedOutAt) || one.optOuts.some((at) => at <= optedOutAt)) continue;
      carried.push({ timeline: one.timeline, party: one.candidate, optedOutAt });
    }
  }
  return carried;
}

/** Cases by their candidate, where one has several and has opted out in any. */
function casesOfOne(cases: readonly AuditedCase[]): AuditedCase[][] {
  const leaving = new Set(cases.filter(({ optOuts }) => optOuts.length > 0).map(({ candidate }) => candidate));
  const groups = new Map<string, AuditedCase[]>();
  for (const one of cases) {
    if (!leaving.has(one.candidate)) continue;
    const group = groups.get(one.candidate);
    if (group === undefined) groups.set(one.candidate, [one]);
    else group.push(one);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
