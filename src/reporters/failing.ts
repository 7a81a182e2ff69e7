import { type Severity, severities } from '../entities/rule.ts';
import { isViolation } from '../entities/status.ts';
import type { FindingSummary } from './case-summary.ts';

/**
 * Returns whether a finding is a violation that nobody accepted, and grave enough.
 *
 * @param finding to be told
 * @param least the least grave severity that counts
 */
export function isFailing(finding: FindingSummary, least: Severity): boolean {
  const { severity, accepted } = finding;
  return isViolation(finding) && !accepted && severities.indexOf(severity) <= severities.indexOf(least);
}
