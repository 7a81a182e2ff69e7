import type { Severity } from '../entities/rule.ts';

/** Returns how many there are of each severity. */
export function bySeverity(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
