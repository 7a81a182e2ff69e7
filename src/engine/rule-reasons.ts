import type { Node } from '../conditions/node.ts';
import { Note } from '../conditions/note.ts';
import type { Assumption } from '../entities/report.ts';
import type { Explained, Frame } from '../facts/frame.ts';
import { Reasons } from '../facts/reasons.ts';
import type { TermReader } from '../facts/term-reader.ts';
import type { CompiledRule } from './compiled.ts';

/** The words of the interaction in hand, where a rule looks for signals in them. */
const wordsInHand: Explained = { explain: ({ now }, reasons) => reasons.words(now.interaction.id) };

/** Notes in the order in which they were taken, and what they say so far. */
class Notes {
  readonly all: Explained[] = [];
  #said: Reasons | undefined;
  /** How many reasons there were after each note that was asked. */
  readonly #sizes: number[] = [];

  /** What the first `count` notes say, each reason once. */
  first(count: number, frame: Frame): Assumption[] {
    this.#said ??= new Reasons();
    while (this.#sizes.length < count) {
      this.all[this.#sizes.length]!.explain(frame, this.#said);
      this.#sizes.push(this.#said.size);
    }
    return this.#said.first(this.#sizes[count - 1]!);
  }

  copy(): Notes {
    const copy = new Notes();
    for (const note of this.all) copy.all.push(note);
    return copy;
  }
}

const nothing: readonly Assumption[] = [];

/** What the obligations of a policy took not to be so, rule by rule and all together, in the order in which they met it. */
export class RuleReasons {
  readonly #byRule: (Notes | undefined)[] = [];
  readonly #all = new Notes();
  readonly unjudged: number[] = [];

  /** The same reasons, to go on from apart from these. */
  fork(): RuleReasons {
    const fork = new RuleReasons();
    for (const [number, notes] of this.#byRule.entries()) if (notes !== undefined) fork.#byRule[number] = notes.copy();
    for (const note of this.#all.all) fork.#all.all.push(note);
    fork.unjudged.push(...this.unjudged);
    return fork;
  }

  /** Notes that a part of an obligation is unsure. */
  note(rule: CompiledRule, part: Node, frame: Frame): Note {
    return this.#add(rule, new Note(part, frame));
  }

  /** Notes that the words of the interaction in hand are unknown where an obligation looks for signals. */
  noteWords(rule: CompiledRule, frame: Frame): void {
    this.#add(rule, new Note(wordsInHand, frame));
  }

  /** Notes that a due date of an obligation is unknown. */
  noteTerm(rule: CompiledRule, term: TermReader, frame: Frame): void {
    this.#add(rule, new Note(term, frame));
  }

  #add(rule: CompiledRule, note: Note): Note {
    (this.#byRule[rule.number] ??= new Notes()).all.push(note);
    this.#all.all.push(note);
    return note;
  }

  /** Counts an interaction at which a rule could not tell whether it applied. */
  countUnjudged(rule: CompiledRule): void {
    this.unjudged[rule.number] = (this.unjudged[rule.number] ?? 0) + 1;
  }

  /** How many notes there are of a rule so far. */
  sizeOf(rule: CompiledRule): number {
    return this.#byRule[rule.number]?.all.length ?? 0;
  }

  /** How many there are of all obligations so far. */
  get sizeOfAll(): number {
    return this.#all.all.length;
  }

  /** What the first `size` notes of a rule say; the frame is of the case, wherever it stands. */
  firstOf(rule: CompiledRule, size: number, frame: Frame): readonly Assumption[] {
    return size === 0 ? nothing : this.#byRule[rule.number]!.first(size, frame);
  }

  /** The same of all obligations. */
  firstOfAll(size: number, frame: Frame): readonly Assumption[] {
    return size === 0 ? nothing : this.#all.first(size, frame);
  }
}

/** Reasons that are made when the first is noted. */
export class LazyReasons {
  made: Reasons | undefined;

  readonly get = (): Reasons => (this.made ??= new Reasons());
}
