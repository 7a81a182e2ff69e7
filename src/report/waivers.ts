import type { Breach, Debt } from '../engine/verdict.ts';
import type { Finding, Report } from '../entities/report.ts';
import type { Waiver } from '../entities/waiver.ts';

/** What of a finding waivers look at. */
export type Waivable = Pick<Finding, 'rule' | 'owedBy' | 'owedTo' | 'openedBy'>;

/** What waivers look at of the finding of a verdict. */
export function waivableOf({ rule, owedBy, owedTo, opener }: Debt | Breach): Waivable {
  return { rule: rule.rule.id, owedBy: owedBy.id, owedTo: owedTo.id, openedBy: opener.interaction.id };
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
  const expired = (waiver: Waiver): boolean => waiver.until !== undefined && waiver.until < asOf;
  return {
    reasonFor(finding) {
      let reason: string | undefined;
      for (const [index, waiver] of waivers.entries()) {
        if (expired(waiver) || !matches(waiver, finding, timeline)) continue;
        used.add(index);
        reason ??= waiver.reason;
      }
      return reason;
    },
    problems: () =>
      waivers.flatMap((waiver, index): Report['waiverProblems'] => {
        if (expired(waiver)) return [{ waiver: index, code: 'expired' }];
        return used.has(index) ? [] : [{ waiver: index, code: 'matched-nothing' }];
      }),
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
