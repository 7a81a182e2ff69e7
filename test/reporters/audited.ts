import { type AuditResult, audit, courtesy, type Figure, type Measured, type Scorecard, type Tally } from 'hearback';
import { asOf } from './reported.ts';

/** How many violations there are of something. */
export function tally(key: string, error: number, more: Partial<Tally> = {}): Tally {
  const violations = { error, warning: 0, info: 0 };
  return { key, cases: error, violations, broken: error, overdue: 0, late: 0, pending: 0, undecided: 0, waived: 0, met: 0, ...more };
}

/** A figure that rests on enough cases, where it has a value. */
export function figure(id: string, more: Partial<Figure> = {}): Figure {
  return { id, unit: 'share', count: 3, of: 4, enough: more.value !== undefined, cases: [], otherCases: [], ...more };
}

export const card = (of: Scorecard['of'], id: string, cases: number, figures: readonly Figure[]): Scorecard => ({
  of,
  id,
  cases,
  figures: [...figures],
});

/** A measure of first messages that are one text. */
export const alike = (key: string, count: number, more: Partial<Measured> = {}): Measured => ({
  measure: 'look-alike-outreach',
  severity: 'warning',
  per: 'party',
  key,
  from: Date.parse('2026-02-01T09:00:00Z'),
  to: Date.parse('2026-02-20T09:00:00Z'),
  unit: 'count',
  count,
  value: count,
  atMost: 10,
  status: count > 10 ? 'broken' : 'kept',
  cases: [],
  ...more,
});

/** The result of an audit of 1,200 cases, with what is given and otherwise empty. */
export function audited(more: Partial<AuditResult> = {}): AuditResult {
  return { ...audit([], courtesy, { asOf }), cases: 1200, ...more };
}

const answers = { count: 41, of: 50, value: 0.82, low: 0.69, high: 0.9 };
const time = { unit: 'duration', count: 41, of: 41, value: 30 * 3_600_000, low: 20 * 3_600_000, high: 50 * 3_600_000 } as const;

/** The result of an audit with something of each kind. */
export const wholeAudit = audited({
  by: {
    rule: [tally('ghosting', 2, { met: 1234 }), tally('overdue-update', 7, { pending: 4 }), tally('silent-rejection', 0, { met: 9 })],
    category: [],
    party: [tally('callum', 0, { met: 3 }), tally('maya', 9)],
    organization: [tally('Lakeshore Talent', 9)],
    month: [tally('2026-01', 3), tally('2026-02', 6)],
  },
  scorecards: [
    card('recruiter', 'callum', 3, [figure('response-rate')]),
    card('recruiter', 'maya', 41, [
      figure('response-rate', answers),
      figure('response-time', time),
      figure('follow-ups-per-reply', { unit: 'ratio', count: 7, of: 25, value: 0.28, low: 0.12, high: 0.63 }),
      figure('calls-returned', { count: 2, of: 3 }),
    ]),
    card('organization', 'Lakeshore Talent', 44, [figure('response-rate', answers)]),
  ],
  measures: [
    alike('callum', 2),
    alike('maya', 23),
    alike('Lakeshore Talent', 3, { measure: 'linkedin-response-rate', per: 'organization', unit: 'share', of: 4, status: 'too-few' }),
  ],
});
