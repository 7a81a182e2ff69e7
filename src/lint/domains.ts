import type { FactParams } from '../entities/condition.ts';
import { signalSchema } from '../entities/signal.ts';
import { isAlwaysThere } from '../facts/always-there.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import type { FactDeclaration } from '../facts/fact.ts';
import type { Constants } from './constants.ts';
import { absent, some, subsetsOf, unknown, type Value } from './value.ts';

/** More lists than that are not gone through. */
const mostNames = 6;
const otherText = '\u0000other';
const everyTopic = 6;

/** The values that the facts of a policy can have: of those that no condition tells apart, one. */
export class Domains {
  readonly #catalogue: Catalogue;
  readonly #constants: Constants;
  readonly #neverHolds: (condition: string) => boolean;
  readonly #kept = new Map<string, readonly Value[]>();

  /** @param neverHolds whether a named condition holds at no interaction */
  constructor(catalogue: Catalogue, constants: Constants, neverHolds: (condition: string) => boolean) {
    this.#catalogue = catalogue;
    this.#constants = constants;
    this.#neverHolds = neverHolds;
  }

  /** The declaration of a fact. */
  find(fact: string): FactDeclaration | undefined {
    return this.#catalogue.find(fact);
  }

  /**
   * The values of a fact, {@link absent} and {@link unknown} among them where it can be.
   *
   * @param text the params as text, by which they are known again
   * @param each the type of the signal in hand
   */
  of(fact: string, params: FactParams, text: string, each: string | undefined): readonly Value[] {
    const key = `${fact}|${each ?? ''}|${text}`;
    const kept = this.#kept.get(key) ?? this.#valuesOf(fact, params, each);
    // what a condition that is being looked at can be is not known yet
    if (!Object.hasOwn(params, 'of')) this.#kept.set(key, kept);
    return kept;
  }

  #valuesOf(fact: string, params: FactParams, each: string | undefined): readonly Value[] {
    const declaration = this.#catalogue.find(fact);
    if (declaration === undefined) return [some, absent, unknown];
    const known = this.#known(declaration, fact, params, each);
    return declaration.unknownWhen === undefined ? known : [...known, unknown];
  }

  #known(declaration: FactDeclaration, fact: string, params: FactParams, each: string | undefined): readonly Value[] {
    const [group, field] = [fact.slice(0, fact.indexOf('.')), fact.slice(fact.lastIndexOf('.') + 1)];
    if (group === 'signal') return this.#ofSignal(declaration, field, each);
    const { of } = params;
    const happens = typeof of !== 'string' || !this.#neverHolds(of);
    switch (field) {
      case 'count':
        return happens ? this.#counts() : [0];
      case 'signals':
        return this.#counts();
      case 'first':
      case 'last':
        return happens ? [some, absent] : [absent];
      case 'topicCount':
        return numbersTo(typeof params.among === 'string' ? 4 : ((params.among as readonly unknown[] | undefined)?.length ?? everyTopic));
      case 'askableCount':
        return [3, 4];
    }
    return isAlwaysThere(fact) ? this.#present(declaration) : [...this.#present(declaration), absent];
  }

  /** A field that no signal of the type has is never there. */
  #ofSignal(declaration: FactDeclaration, field: string, each: string | undefined): readonly Value[] {
    if (each === undefined) return [...this.#present(declaration), absent];
    if (field === 'type') return [each];
    const shape = signalSchema.options.find((option) => option.shape.type.value === each)?.shape;
    const worked =
      field === 'byRole' || (field === 'answered' && each === 'question') || (field === 'partyRole' && each === 'names-person');
    if (!worked && (shape === undefined || !Object.hasOwn(shape, field))) return [absent];
    return [...this.#present(declaration), absent];
  }

  #present({ type, among }: FactDeclaration): readonly Value[] {
    switch (type) {
      case 'boolean':
        return [true, false];
      case 'string':
        return among ?? [...this.#constants.texts, otherText];
      case 'strings':
        return among !== undefined && among.length <= mostNames ? subsetsOf(among) : [some];
      case 'number':
      case 'instant':
        return this.#between();
      default:
        return [some];
    }
  }

  /** Each constant and a number on either side of it. */
  #between(): readonly number[] {
    return [...new Set(this.#constants.numbers.flatMap((number) => [number - 0.5, number, number + 0.5]))];
  }

  #counts(): readonly number[] {
    const near = this.#constants.numbers.flatMap((number) => [Math.floor(number) - 1, Math.floor(number), Math.floor(number) + 1]);
    return [...new Set(near)].filter((number) => number >= 0);
  }
}

const numbersTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, number) => number);
