import type { Problems } from '../entities/problems.ts';
import type { Term } from '../time/term.ts';
import { termProblems } from './term-problems.ts';

/** Reads terms among the options of rules: what is wrong with one is told once, however many parts of its rule ask for it. */
export class OptionTerms {
  readonly #problems: Problems;
  readonly #wrong = new WeakMap<object, Set<string>>();

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** The value of the option of that name, where it is a term. */
  read(value: unknown, name: string, options: object, path: readonly (string | number)[]): Term | undefined {
    const wrong = this.#wrong.get(options) ?? new Set();
    if (wrong.has(name)) return undefined;
    const before = this.#problems.issues.length;
    termProblems(value, path, this.#problems);
    if (this.#problems.issues.length === before) return value as Term;
    this.#wrong.set(options, wrong.add(name));
    return undefined;
  }
}
