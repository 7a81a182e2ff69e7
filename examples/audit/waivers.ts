import type { CompiledPolicy, Report, WaiverInput } from 'hearback';
import { hint } from './nearest.ts';

type Problem = Report['waiverProblems'][number];

/** Agreed exceptions, and which of them waive nothing. */
export class Waivers {
  readonly list: readonly WaiverInput[];
  readonly #rules: readonly string[];
  /** What is wrong in every report so far; undefined before the first. */
  #idle: readonly Problem[] | undefined;

  constructor(list: readonly WaiverInput[], { rules }: CompiledPolicy) {
    this.list = list;
    this.#rules = [...rules.keys()];
  }

  /** Takes what a report, or an audit, says is wrong with them. */
  add(problems: readonly Problem[]): void {
    const still = new Set(problems.map(({ waiver }) => waiver));
    this.#idle = this.#idle === undefined ? problems : this.#idle.filter(({ waiver }) => still.has(waiver));
  }

  /** Returns lines that tell which waive nothing, and why; none where all do. */
  lines(): string[] {
    const idle = this.#idle ?? [];
    if (idle.length === 0) return [];
    return [`waivers: ${String(idle.length)} of ${String(this.list.length)} waived nothing:`, ...idle.map((one) => this.#lineOf(one))];
  }

  #lineOf({ waiver, code }: Problem): string {
    const { rule, timeline } = this.list[waiver]!;
    const reason =
      code === 'expired'
        ? 'it has expired'
        : this.#rules.includes(rule)
          ? 'no finding is what it is for'
          : `the policy has no such rule${hint(rule, this.#rules)}`;
    return `  ${rule}${timeline === undefined ? '' : ` in ${timeline}`}: ${reason}`;
  }
}
