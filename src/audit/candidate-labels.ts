import type { CompiledPolicy } from '../engine/compiled.ts';
import type { CandidateLabel } from '../entities/audit.ts';
import { addTo } from '../entities/group-by.ts';
import { addMonths } from '../time/add-months.ts';
import { DAY } from '../time/durations.ts';
import { byTime } from './by-time.ts';
import type { CaseRecord } from './case-record.ts';
import { isCountedTowards } from './figure-plans.ts';
import type { Verdict } from './verdict.ts';

type Approach = CandidateLabel['evidence'][number];

/** So many approaches unanswered make a label. */
const approachesForLabel = 3;
const monthsOfLabel = 12;

/** Gathers what is said of candidates who do not answer. */
export class CandidateLabels {
  readonly #approaches = new Map<string, Approach[]>();
  readonly #answeredAt = new Map<string, number>();
  /** The rules whose debts are approaches that want an answer. */
  readonly #approaching = new Set<string>();

  constructor({ rules }: CompiledPolicy) {
    for (const [id, { rule }] of rules) if (isCountedTowards(rule, 'non-responsive')) this.#approaching.add(id);
  }

  /** Adds a case. */
  add(timeline: string, candidate: string, { answeredAt }: CaseRecord, verdicts: readonly Verdict[]): void {
    if (answeredAt !== undefined) {
      this.#answeredAt.set(candidate, Math.max(answeredAt, this.#answeredAt.get(candidate) ?? answeredAt));
    }
    for (const { rule, status, opener, openedAt } of verdicts) {
      if (!this.#approaching.has(rule) || status !== 'overdue' || opener === undefined || openedAt === undefined) continue;
      addTo(this.#approaches, candidate, { timeline, interaction: opener, at: openedAt });
    }
  }

  /** The labels that hold at a moment, by candidate. */
  result(asOf: number): ReadonlyMap<string, CandidateLabel> {
    const labels = new Map<string, CandidateLabel>();
    for (const [candidate, approaches] of this.#approaches) {
      const answeredAt = this.#answeredAt.get(candidate) ?? Number.NEGATIVE_INFINITY;
      const evidence = approaches.filter(({ at }) => at > answeredAt && lapseOf(at) > asOf).sort(byTime);
      const last = evidence.at(-approachesForLabel);
      if (last !== undefined) labels.set(candidate, { label: 'non-responsive', evidence, until: lapseOf(last.at) });
    }
    return labels;
  }
}

/** When an approach is forgotten: at the same time of the day twelve months later. */
function lapseOf(at: number): number {
  const day = Math.floor(at / DAY);
  return addMonths(day, monthsOfLabel) * DAY + (at - day * DAY);
}
