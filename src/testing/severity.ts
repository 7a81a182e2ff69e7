import { oneOf } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import { misnamed } from '../entities/misnamed.ts';
import { type Severity, severities } from '../entities/rule.ts';

/**
 * Whether a finding is as grave as that, or graver.
 *
 * @throws {HearbackError} invalid-options, where there is no such severity
 */
export function isAtLeast(severity: Severity): (finding: { readonly severity: Severity }) => boolean {
  const least = severities.indexOf(severity);
  if (least < 0) {
    throw new HearbackError('invalid-options', [misnamed(['severity'], 'invalid-value', oneOf(severities), severity, severities)]);
  }
  return (finding) => severities.indexOf(finding.severity) <= least;
}
