import { type Severity, severities } from '../entities/rule.ts';
import type { FindingSummary } from './case-summary.ts';

/**
 * Returns whether a finding is a violation that nobody accepted, and grave enough.
 *
 * @param finding to be told
 * @param least the least grave severity that counts
 */
export function isFailing({ status, severity, accepted }: FindingSummary, least: Severity): boolean {
  const violated = status === 'broken' || status === 'overdue' || status === 'late';
  return violated && !accepted && severities.indexOf(severity) <= severities.indexOf(least);
}
