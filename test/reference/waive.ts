import type { Raised } from './findings.ts';
import { inOrder } from './findings.ts';
import { judgeAt } from './judge-at.ts';
import type { Assumption, ReferenceFinding, ReferenceReport, Waiver } from './types.ts';

/** A debt met in time: all that another rule can yield to, besides findings. */
export interface MetDebt {
  readonly rule: string;
  readonly openedBy: string;
}

/** The findings, those waived whose rule yields. */
export function yieldAll(raised: readonly Raised[], met: readonly MetDebt[]): readonly ReferenceFinding[] {
  const decided = new Map<Raised, { yields: boolean; why: readonly Assumption[] }>();

  function decide(one: Raised): { yields: boolean; why: readonly Assumption[] } {
    const kept = decided.get(one);
    if (kept !== undefined) return kept;
    const why: Assumption[] = [];
    const yields = (one.rule.yieldsTo ?? []).some((entry) => {
      if ('rule' in entry) return hasStanding(entry.rule, one.finding.openedBy!);
      const verdict = judgeAt(entry.when, one.opening);
      why.push(...verdict.why);
      return verdict.truth === true;
    });
    const decision = { yields, why: yields ? [] : why };
    decided.set(one, decision);
    return decision;
  }

  function hasStanding(rule: string, openedBy: string): boolean {
    const others = raised.filter(({ finding }) => finding.rule === rule && finding.openedBy === openedBy);
    return (
      others.some((other) => other.finding.status !== 'undecided' && !decide(other).yields) ||
      met.some((debt) => debt.rule === rule && debt.openedBy === openedBy)
    );
  }

  return raised.map((one) => {
    const { yields, why } = decide(one);
    const { finding } = one;
    return { ...finding, ...(yields && { status: 'waived' as const }), assumes: inOrder([...finding.assumes, ...why]) };
  });
}

/** The findings, those waived that a waiver in force matches; and which waivers matched nothing, or have expired. */
export function applyWaivers(
  timeline: string,
  findings: readonly ReferenceFinding[],
  waivers: readonly Waiver[],
  asOf: number,
): { readonly findings: readonly ReferenceFinding[]; readonly waiverProblems: ReferenceReport['waiverProblems'] } {
  const matches = (waiver: Waiver, finding: ReferenceFinding) =>
    waiver.rule === finding.rule &&
    (waiver.timeline === undefined || waiver.timeline === timeline) &&
    (waiver.party === undefined || waiver.party === finding.owedBy || waiver.party === finding.owedTo) &&
    (waiver.openedBy === undefined || waiver.openedBy === finding.openedBy);
  const isExpired = ({ until }: Waiver) => until !== undefined && asOf > until;
  const inForce = waivers.filter((waiver) => !isExpired(waiver));
  return {
    findings: findings.map((finding) => (inForce.some((waiver) => matches(waiver, finding)) ? { ...finding, status: 'waived' } : finding)),
    waiverProblems: waivers.flatMap((waiver, index): ReferenceReport['waiverProblems'][number][] => {
      if (isExpired(waiver)) return [{ waiver: index, code: 'expired' }];
      return findings.some((finding) => matches(waiver, finding)) ? [] : [{ waiver: index, code: 'matched-nothing' }];
    }),
  };
}
