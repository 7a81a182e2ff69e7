import type { AuditResult } from '../entities/audit.ts';
import { addTo, groupBy } from '../entities/group-by.ts';
import { byInstant } from '../entities/order.ts';
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
    const optOuts = saidTo(group, ({ optOuts }) => optOuts, byInstant);
    const lifts = saidTo(
      group,
      ({ lifts }) => lifts,
      (a, b) => byInstant(b, a),
    );
    for (const one of group) {
      const elsewhere = (said: Said): boolean => said.in !== one;
      const lifted = Math.max(...one.organizations.map((name) => lifts.get(name)?.find(elsewhere)?.at ?? Number.NEGATIVE_INFINITY));
      const optedOutAt = Math.min(
        ...one.organizations.map(
          (name) => optOuts.get(name)?.find((said) => said.at > lifted && elsewhere(said))?.at ?? Number.POSITIVE_INFINITY,
        ),
      );
      if (!Number.isFinite(optedOutAt) || one.optOuts.some((at) => at <= optedOutAt)) continue;
      carried.push({ timeline: one.timeline, party: one.candidate, optedOutAt });
    }
  }
  return carried;
}

/** What a candidate said in a case, and when. */
interface Said {
  readonly at: number;
  readonly in: AuditedCase;
}

/** What was said to each organization, in order: so no case need be held against each of the others. */
function saidTo(
  group: readonly AuditedCase[],
  when: (one: AuditedCase) => readonly number[],
  order: (at: number, other: number) => number,
): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const one of group) for (const name of one.organizations) for (const at of when(one)) addTo(said, name, { at, in: one });
  for (const list of said.values()) list.sort((a, b) => order(a.at, b.at));
  return said;
}

/** Cases by their candidate, where one has several and has opted out in any. */
function casesOfOne(cases: readonly AuditedCase[]): AuditedCase[][] {
  const leaving = new Set(cases.filter(({ optOuts }) => optOuts.length > 0).map(({ candidate }) => candidate));
  const theirs = cases.filter(({ candidate }) => leaving.has(candidate));
  return [...groupBy(theirs, ({ candidate }) => candidate).values()].filter(({ length }) => length > 1);
}
