import { type Severity, severities } from '../entities/rule.ts';
import { counted, inThousands } from '../report/counted.ts';
import { listed } from '../report/describe-glossary.ts';
import type { FindingSummary } from './case-summary.ts';
import type { Summary } from './summary.ts';
import { utc } from './utc.ts';

const nouns: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Returns how many violations of which severity: `2 errors, 1 note`; nothing where there are none. */
export function tally(violations: Readonly<Record<Severity, number>>): string {
  return severities
    .filter((severity) => violations[severity] > 0)
    .map((severity) => counted(violations[severity], nouns[severity]))
    .join(', ');
}

/** Returns the line of totals. */
export function headline({ policy, asOf, totals }: Summary): string {
  if (asOf === undefined) return 'No cases.';
  const { cases, casesWithViolations, violations, pending, undecided, waived } = totals;
  const wrong = tally(violations);
  const rest = [`${counted(pending, 'debt')} running`, `${inThousands(undecided)} undecided`, `${inThousands(waived)} waived`];
  const found = wrong === '' ? 'nothing to mend' : `${wrong} in ${inThousands(casesWithViolations)} of them`;
  return `${counted(cases, 'case')}: ${found}; ${listed(rest)}. Policy ${policy.name} ${policy.version}, as of ${utc(asOf)}.`;
}

/** Returns how a finding stands: `9 business days late`, `broken, mended since`, `pending, accepted`. */
export function standing({ status, lateness, mended, accepted }: FindingSummary): string {
  const text = lateness === '' ? status : status === 'late' ? `settled ${lateness}` : lateness;
  return [text, ...(mended ? ['mended since'] : []), ...(accepted ? ['accepted'] : [])].join(', ');
}

/** Returns the word for a severity: what is of severity `info` is a note. */
export function nounOf(severity: Severity): string {
  return nouns[severity];
}
