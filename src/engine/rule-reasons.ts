import { explainUnsure } from '../conditions/explain.ts';
import type { Node } from '../conditions/node.ts';
import type { Assumption } from '../entities/report.ts';
import type { Frame } from '../facts/frame.ts';
import { Reasons } from '../facts/reasons.ts';
import type { TermReader } from '../facts/term-reader.ts';
import type { CompiledRule } from './compiled.ts';

/** What the obligations of a policy took not to be so, rule by rule and all together, in the order in which they met it. */
export class RuleReasons {
  readonly #byRule: (Reasons | undefined)[] = [];
  readonly #all = new Reasons();
  readonly unjudged: number[] = [];

  /** The same reasons, to go on from apart from these. */
  fork(): RuleReasons {
    const fork = new RuleReasons();
    for (const [number, reasons] of this.#byRule.entries()) {
      if (reasons === undefined || reasons.size === 0) continue;
      fork.#byRule[number] = reasons.copy();
    }
    fork.#all.addAll(this.#all.first(this.#all.size));
    fork.unjudged.push(...this.unjudged);
    return fork;
  }

  /** The reasons of a rule. */
  of(rule: CompiledRule): Reasons {
    return (this.#byRule[rule.number] ??= new Reasons());
  }

  /** Notes why a part of an obligation is unsure. */
  note(rule: CompiledRule, part: Node, frame: Frame): void {
    explainUnsure(part, frame, this.of(rule));
    explainUnsure(part, frame, this.#all);
  }

  /** Notes that the words of an interaction are unknown where an obligation looks for signals. */
  noteWords(rule: CompiledRule, interaction: string): void {
    this.of(rule).words(interaction);
    this.#all.words(interaction);
  }

  /** Notes why a due date of an obligation is unknown. */
  noteTerm(rule: CompiledRule, term: TermReader, frame: Frame): void {
    term.explain(frame, this.of(rule));
    term.explain(frame, this.#all);
  }

  /** Counts an interaction at which a rule could not tell whether it applied. */
  countUnjudged(rule: CompiledRule): void {
    this.unjudged[rule.number] = (this.unjudged[rule.number] ?? 0) + 1;
  }

  /** How many there are of a rule so far. */
  sizeOf(rule: CompiledRule): number {
    return this.#byRule[rule.number]?.size ?? 0;
  }

  /** How many there are of all obligations so far. */
  get sizeOfAll(): number {
    return this.#all.size;
  }

  /** The first `size` of a rule. */
  firstOf(rule: CompiledRule, size: number): readonly Assumption[] {
    return size === 0 ? [] : (this.#byRule[rule.number]?.first(size) ?? []);
  }

  /** The first `size` of all obligations. */
  firstOfAll(size: number): readonly Assumption[] {
    return size === 0 ? [] : this.#all.first(size);
  }
}

/** Reasons that are made when the first is noted. */
export class LazyReasons {
  made: Reasons | undefined;

  readonly get = (): Reasons => (this.made ??= new Reasons());
}
