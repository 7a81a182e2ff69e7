import type { Node, Uses } from './node.ts';

/** What a register counts. */
export interface RegisterPlan {
  /** Its place among the registers of a frame. */
  readonly number: number;
  readonly of: Node;
  readonly since: Node | undefined;
  /** Other registers that its conditions read. */
  readonly reads: readonly number[];
  /** Whether it can be brought up to date only after debts were settled. */
  readonly afterSettling: boolean;
}

interface Source {
  readonly node: Node;
  readonly uses: Uses;
}

/** The registers that a policy needs: one for each pair of a condition and one to count since. */
export class RegisterPlans {
  readonly #numbers = new Map<string, number>();
  readonly #pairs: { of: string; since: string | undefined }[] = [];
  readonly #source: (name: string) => Source | undefined;

  constructor(source: (name: string) => Source | undefined) {
    this.#source = source;
  }

  numberOf(of: string, since: string | undefined): number {
    const key = JSON.stringify([of, since ?? null]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#pairs.length;
    this.#numbers.set(key, number);
    this.#pairs.push({ of, since });
    return number;
  }

  /** The plans in an order in which each comes after those that it reads with the interaction in hand. */
  inOrder(): readonly RegisterPlan[] {
    const plans: RegisterPlan[] = [];
    const visited = new Set<number>();
    const visit = (number: number): void => {
      if (visited.has(number)) return;
      visited.add(number);
      const { of, since } = this.#pairs[number]!;
      const counted = this.#source(of)!;
      const from = since === undefined ? undefined : this.#source(since);
      const sources = from === undefined ? [counted] : [counted, from];
      for (const { uses } of sources) for (const [other, moment] of uses.registers) if (moment === 'case') visit(other);
      plans.push({
        number,
        of: counted.node,
        since: from?.node,
        reads: [...new Set(sources.flatMap(({ uses }) => [...uses.registers.keys()]))],
        afterSettling: sources.some(({ uses }) => uses.settlesNow),
      });
    };
    for (let number = 0; number < this.#pairs.length; number++) visit(number);
    return plans;
  }
}
