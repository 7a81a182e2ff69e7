import type { Breach, Debt } from '../engine/verdict.ts';
import type { Finding, Report } from '../entities/report.ts';
import type { Waiver } from '../entities/waiver.ts';

/** What of a finding waivers look at. */
export type Waivable = Pick<Finding, 'rule' | 'owedBy' | 'owedTo' | 'openedBy'>;

/** What waivers look at of the finding of a verdict. */
export function waivableOf({ rule, owedBy, owedTo, opener }: Debt | Breach): Waivable {
  return { rule: rule.rule.id, owedBy: owedBy.id, owedTo: owedTo.id, openedBy: opener.interaction.id };
}

/** The first moment at which a waiver does not hold any more; `Infinity` where it holds for good. */
export function expiresAt({ until }: Waiver): number {
  return until === undefined ? Number.POSITIVE_INFINITY : until + 1;
}

/**
 * What is wrong with waivers: they have expired, or matched nothing.
 *
 * @param matched - whether the waiver at a place in the list matched a finding
 */
export function waiverProblems(waivers: readonly Waiver[], asOf: number, matched: (place: number) => boolean): Report['waiverProblems'] {
  return waivers.flatMap((one, waiver): Report['waiverProblems'] => {
    if (expiresAt(one) <= asOf) return [{ waiver, code: 'expired' }];
    return matched(waiver) ? [] : [{ waiver, code: 'matched-nothing' }];
  });
}

/** What waivers did to the findings of a timeline. */
export interface Waived {
  /** Why a finding is waived, where it is. */
  reasonFor(finding: Waivable): string | undefined;
  /** Waivers that matched nothing, or have expired; to be asked for when every finding was held against them. */
  problems(): Report['waiverProblems'];
}

const nothingWaived: Waived = { reasonFor: () => undefined, problems: () => [] };

/** Holds findings against waivers. */
export function applyWaivers(waivers: readonly Waiver[], timeline: string, asOf: number): Waived {
  if (waivers.length === 0) return nothingWaived;
  const used = new Set<number>();
  return {
    reasonFor(finding) {
      let reason: string | undefined;
      for (const [index, waiver] of waivers.entries()) {
        if (expiresAt(waiver) <= asOf || !matches(waiver, finding, timeline)) continue;
        used.add(index);
        reason ??= waiver.reason;
      }
      return reason;
    },
    problems: () => waiverProblems(waivers, asOf, (place) => used.has(place)),
  };
}

function matches(waiver: Waiver, finding: Waivable, timeline: string): boolean {
  return (
    waiver.rule === finding.rule &&
    (waiver.timeline === undefined || waiver.timeline === timeline) &&
    (waiver.party === undefined || waiver.party === finding.owedBy || waiver.party === finding.owedTo) &&
    (waiver.openedBy === undefined || waiver.openedBy === finding.openedBy)
  );
}
