import { type Place, placeWords } from './place.ts';
import { withoutCells } from './without-cells.ts';

/** What could not be read, and where. */
export interface Problem extends Place {
  readonly reason: string;
  /** What cannot be read, of which the reason may quote something. */
  readonly value?: unknown;
}

const mostListed = 20;

/** A list of problems that remembers the first few and counts the rest. */
export class Problems {
  readonly #listed: Problem[] = [];
  readonly #redact: boolean;
  readonly #most: number;
  #count = 0;

  /**
   * @param redact whether reasons quote nothing
   * @param all whether each is remembered
   */
  constructor(redact = false, all = false) {
    this.#redact = redact;
    this.#most = all ? Number.POSITIVE_INFINITY : mostListed;
  }

  add({ value, reason, ...place }: Problem): void {
    this.#count += 1;
    if (this.#listed.length < this.#most) this.#listed.push({ ...place, reason: this.#redact ? withoutCells(reason, value) : reason });
  }

  get count(): number {
    return this.#count;
  }

  /** Returns a line for each problem, or for each of the first twenty and one that counts the rest. */
  lines(): string[] {
    const lines = this.#listed.map((problem) => `${placeWords(problem)}: ${problem.reason}`);
    const rest = this.#count - this.#listed.length;
    return rest === 0 ? lines : [...lines, `… and ${rest.toLocaleString('en-US')} more like these; \`--skipped\` lists them`];
  }
}
