import type { AuditResult, Tally } from '../../entities/audit.ts';
import { byText } from '../../entities/order.ts';
import type { Severity } from '../../entities/rule.ts';
import { isViolation } from '../../entities/status.ts';
import { monthOf } from '../../time/month-of.ts';
import { bySeverity } from '../by-severity.ts';
import type { CaseSummary } from '../case-summary.ts';

/** How many violations, of what. */
export interface Share {
  /** The rule, or the month (`2026-03`). */
  readonly key: string;
  readonly violations: Record<Severity, number>;
  /** Debts that were settled in time, where that is known. */
  met: number | undefined;
}

/** The violations of many cases, divided. */
export interface Breakdown {
  /** The earliest first. */
  readonly months: readonly Share[];
  /** The most violations first. */
  readonly rules: readonly Share[];
}

/** Returns how the violations of an audit are divided; of cases without one, the same from their findings. */
export function breakdownOf(cases: readonly CaseSummary[], audit: AuditResult | undefined): Breakdown {
  if (audit !== undefined) return { months: audit.by.month.map(shareOf), rules: audit.by.rule.map(shareOf).sort(byMost) };
  const months = new Map<string, Share>();
  const rules = new Map<string, Share>();
  for (const { findings, timeZone, met } of cases) {
    for (const [rule, count] of Object.entries(met)) {
      const share = shareIn(rules, rule);
      share.met = (share.met ?? 0) + count;
    }
    for (const { rule, severity, openedAt } of findings.filter(isViolation)) {
      shareIn(rules, rule).violations[severity] += 1;
      if (openedAt !== undefined) shareIn(months, monthOf(openedAt, timeZone)).violations[severity] += 1;
    }
  }
  return { months: [...months.values()].sort((a, b) => byText(a.key, b.key)), rules: [...rules.values()].sort(byMost) };
}

/** Returns all violations of a share. */
export function totalOf({ violations }: Pick<Share, 'violations'>): number {
  return violations.error + violations.warning + violations.info;
}

const shareOf = ({ key, violations, met }: Tally): Share => ({ key, violations, met });

const byMost = (a: Share, b: Share) => totalOf(b) - totalOf(a) || byText(a.key, b.key);

function shareIn(shares: Map<string, Share>, key: string): Share {
  let share = shares.get(key);
  if (share === undefined) shares.set(key, (share = { key, violations: bySeverity([]), met: undefined }));
  return share;
}
