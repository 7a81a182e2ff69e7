import { Compiler } from '../conditions/compiler.ts';
import { newUses } from '../conditions/node.ts';
import { Between, unknown } from '../conditions/truth.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import { countIn, uncounted } from '../engine/count-in.ts';
import type { Fold } from '../engine/fold.ts';
import type { FactParams } from '../entities/condition.ts';
import { collectProblems } from '../entities/problems.ts';
import { Catalogue } from '../facts/catalogue.ts';
import type { FactDeclaration, FactReader } from '../facts/fact.ts';
import type { Explained, Frame } from '../facts/frame.ts';
import type { Register } from '../facts/register.ts';
import { isNote } from '../report/existing.ts';
import type { InHand } from './in-hand.ts';

/** Reads any fact at the last interaction of a fold, whatever params it is asked with. */
export class Probe {
  readonly #policy: CompiledPolicy;
  readonly #catalogue: Catalogue;
  readonly #frame: Frame;
  readonly #inHand: InHand;
  readonly #registers: Register<Explained>[] = [];
  #problems = collectProblems();
  #compiler: Compiler;

  constructor({ policy, frame }: Fold, inHand: InHand) {
    this.#policy = policy;
    this.#catalogue = new Catalogue(policy.resolved);
    this.#compiler = this.#newCompiler();
    this.#frame = { ...frame, registers: this.#registers, remembered: [] };
    this.#inHand = inHand;
  }

  #newCompiler(): Compiler {
    const compiler = new Compiler(this.#policy.resolved.conditions, this.#catalogue, this.#policy.operators, this.#problems);
    compiler.compileShared();
    return compiler;
  }

  /** The facts that there are. */
  get declarations(): Iterable<FactDeclaration> {
    return this.#catalogue.all();
  }

  /**
   * The value of a fact: `undefined` where it is absent, `unknown` where it is not known, or not exactly.
   *
   * @throws {HearbackError} `invalid-options` for params that the fact does not take
   */
  read(name: string, params: FactParams): unknown {
    const reader = this.#compile(name, params);
    this.#count();
    Object.assign(this.#frame, this.#inHand);
    const value = reader.read(this.#frame);
    return value instanceof Between ? unknown : value;
  }

  #compile(name: string, params: FactParams): FactReader {
    const scope = { part: 'shared', options: {}, each: true, uses: newUses() } as const;
    const reader = this.#compiler.fact(name, params, scope, [name, 'fact']);
    const error = this.#problems.toError('invalid-options');
    if (error === undefined) return reader!;
    this.#problems = collectProblems();
    this.#compiler = this.#newCompiler();
    this.#registers.length = 0;
    throw error;
  }

  /** Goes through the case again where a fact counts something that was not counted yet. */
  #count(): void {
    const plans = this.#compiler.registers;
    if (plans.length === this.#registers.length) return;
    this.#registers.length = 0;
    for (const _ of plans) this.#registers.push(uncounted);
    const frame = this.#frame;
    for (const view of frame.views) {
      if (isNote(view.interaction)) continue;
      frame.now = view;
      frame.stamp++;
      for (const plan of plans) countIn(this.#registers, plan, frame);
    }
  }
}
