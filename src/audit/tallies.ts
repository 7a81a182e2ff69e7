import type { AuditResult, Tally } from '../entities/audit.ts';
import { byText } from '../entities/order.ts';
import { isViolation } from '../entities/status.ts';
import { monthOf } from '../time/month-of.ts';
import type { CaseRecord } from './case-record.ts';
import type { Verdict } from './verdict.ts';

type Divided = Map<string, Tally>;

/** Adds up verdicts: all together, and divided by rule, category, party, organization and month. */
export class Tallies {
  readonly #total = emptyTally('');
  readonly #rule: Divided = new Map();
  readonly #category: Divided = new Map();
  readonly #party: Divided = new Map();
  readonly #organization: Divided = new Map();
  readonly #month: Divided = new Map();
  readonly #categoryOf: (rule: string) => string | undefined;
  readonly #candidates: boolean;

  /**
   * @param categoryOf - the category of a rule
   * @param candidates - whether candidates are among the parties
   */
  constructor(categoryOf: (rule: string) => string | undefined, candidates: boolean) {
    this.#categoryOf = categoryOf;
    this.#candidates = candidates;
  }

  /** Adds a case. */
  add({ people, timeZone }: CaseRecord, verdicts: readonly Verdict[]): void {
    const violated = new Set<Tally>();
    for (const verdict of verdicts) {
      const { rule, by, openedAt } = verdict;
      const person = people[by];
      const tallies = [this.#total, tallyOf(this.#rule, rule)];
      const category = this.#categoryOf(rule);
      if (category !== undefined) tallies.push(tallyOf(this.#category, category));
      if (person !== undefined && (person.role !== 'candidate' || this.#candidates)) tallies.push(tallyOf(this.#party, person.id));
      if (person?.organization !== undefined) tallies.push(tallyOf(this.#organization, person.organization));
      if (openedAt !== undefined) tallies.push(tallyOf(this.#month, monthOf(openedAt, timeZone)));
      for (const tally of tallies) {
        count(tally, verdict);
        if (isViolation(verdict)) violated.add(tally);
      }
    }
    for (const tally of violated) tally.cases += 1;
  }

  result(): Pick<AuditResult, 'totals' | 'by'> {
    return {
      totals: this.#total,
      by: {
        rule: inOrder(this.#rule),
        category: inOrder(this.#category),
        party: inOrder(this.#party),
        organization: inOrder(this.#organization),
        month: inOrder(this.#month),
      },
    };
  }
}

function count(tally: Tally, verdict: Verdict): void {
  tally[verdict.status] += 1;
  if (isViolation(verdict)) tally.violations[verdict.severity!] += 1;
}

function emptyTally(key: string): Tally {
  const violations = { error: 0, warning: 0, info: 0 };
  return { key, cases: 0, violations, broken: 0, overdue: 0, late: 0, pending: 0, undecided: 0, waived: 0, met: 0 };
}

function tallyOf(divided: Divided, key: string): Tally {
  let tally = divided.get(key);
  if (tally === undefined) {
    tally = emptyTally(key);
    divided.set(key, tally);
  }
  return tally;
}

function inOrder(divided: Divided): Tally[] {
  return [...divided.values()].sort((a, b) => byText(a.key, b.key));
}
