import { isFactReference } from '../conditions/check-leaf.ts';
import { type CustomOperator, findOperator } from '../conditions/operators.ts';
import type { Condition, FactParams, Leaf } from '../entities/condition.ts';
import { groupOf, optionIn } from '../facts/fact-names.ts';
import { kinds } from '../facts/kinds.ts';
import type { Domains } from './domains.ts';
import { formsOfKind } from './kinds.ts';
import { absent, some, unknown, type Value } from './value.ts';

/** Where a condition stands: of which interaction and signal it speaks, and with which settings. */
export interface Stand {
  /** The interaction that it calls `interaction.`, and its case; two stands with one name here speak of one. */
  readonly now: string;
  /** The one that it calls `opened.`. */
  readonly opened?: string | undefined;
  /** The signal that it calls `signal.`, and that which it calls `opened.signal.`. */
  readonly signal?: string | undefined;
  readonly openedSignal?: string | undefined;
  readonly each?: string | undefined;
  /** The settings of the rule; without it they can be anything. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** What is asked: that a condition holds, or does not; `lax`: that it may, for all that is known. */
export interface Wish {
  readonly condition: Condition;
  readonly holds: boolean;
  readonly lax?: boolean;
  readonly stand: Stand;
}

/** What facts can still be, each by the interaction that it is of, its name and its params. */
type Candidates = Map<string, Place>;

/** Wishes tried before it is given up, and taken that they can come true. */
const patience = 20_000;
const deepest = 60;

/** Tells whether wishes can come true together: never wrongly that they cannot. */
export class Solver {
  readonly #conditions: Readonly<Record<string, Condition>>;
  readonly #domains: Domains;
  readonly #operators: ReadonlyMap<string, CustomOperator>;
  readonly #texts = new WeakMap<FactParams, string>();
  #left = 0;

  constructor(conditions: Readonly<Record<string, Condition>>, domains: Domains, operators: ReadonlyMap<string, CustomOperator>) {
    this.#conditions = conditions;
    this.#domains = domains;
    this.#operators = operators;
  }

  /** Whether some interactions could make all of it so. */
  canBe(...wishes: readonly Wish[]): boolean {
    const outer = this.#left;
    this.#left = patience;
    const can = this.#search(wishes, new Map(), 0);
    this.#left = outer;
    return can;
  }

  #search(wishes: readonly Wish[], candidates: Candidates, depth: number): boolean {
    if (depth > deepest) return true;
    const waiting = [...wishes];
    const choices: { readonly wish: Wish; readonly parts: readonly Wish[] }[] = [];
    for (let wish = waiting.pop(); wish !== undefined; wish = waiting.pop()) {
      if (this.#left-- <= 0) return true;
      const { condition, holds } = wish;
      if ('condition' in condition) waiting.push({ ...wish, condition: this.#conditions[condition.condition]! });
      else if ('not' in condition) waiting.push({ ...wish, condition: condition.not, holds: !holds });
      else if ('all' in condition || 'any' in condition) {
        const parts = ('all' in condition ? condition.all : condition.any).map((part) => ({ ...wish, condition: part }));
        // an empty list, of either sort, holds
        if (parts.length === 0) {
          if (!holds) return false;
        } else if ('all' in condition === holds) waiting.push(...parts);
        else choices.push({ wish, parts });
      } else if (!this.#narrow({ ...wish, condition }, candidates)) return false;
    }
    const [choice, ...others] = choices.sort((a, b) => a.parts.length - b.parts.length);
    if (choice === undefined) return true;
    const rest = others.map(({ wish }) => wish);
    return choice.parts.some((part) => this.#search([...rest, part], new Map(candidates), depth + 1));
  }

  /** Leaves of what the facts of a leaf can be what makes it as it is wished; whether anything is left. */
  #narrow({ condition, holds, lax = false, stand }: Wish & { readonly condition: Leaf }, candidates: Candidates): boolean {
    const { fact, params, operator, value } = condition;
    const left = this.#valuesOf(fact, params, stand, candidates);
    if (isFactReference(value) && !isBound(String(value.fact), stand)) {
      const right = this.#valuesOf(String(value.fact), value.params as FactParams | undefined, stand, candidates);
      if (!holds) return true;
      return this.#keep(left, there(lax), candidates) && this.#keep(right, there(lax), candidates);
    }
    const constant = isFactReference(value) ? optionOf(String(value.fact), stand) : value;
    const compare = this.#compare(operator);
    const passes = (one: Value): boolean => {
      if (one === unknown) return lax;
      if (one === absent || constant === undefined) return !holds;
      if (one === some || compare === undefined || isObscure(one, constant, operator)) return true;
      return compare(one, constant) === holds;
    };
    // how many there are of a case may be known by bounds alone: then two leaves can be unsure for different numbers
    if (!lax || !['case', 'before'].includes(groupOf(fact))) return this.#keep(left, passes, candidates);
    return this.#keep({ ...left, perhaps: [...(left.perhaps ?? []), passes] }, () => true, candidates);
  }

  #compare(operator: string): ((fact: unknown, value: unknown) => boolean) | undefined {
    const found = findOperator(operator, this.#operators);
    return 'compare' in found && found.builtIn ? found.compare : undefined;
  }

  /** Keeps of the values those that pass; whether any does, at some kind of interaction. */
  #keep(place: Place, passes: (value: Value) => boolean, candidates: Candidates): boolean {
    const kept = place.values.filter(passes);
    if (kept.length === 0 || place.perhaps?.some((may) => !kept.some(may)) === true) return false;
    if (place.key === undefined || (kept.length === place.values.length && place.perhaps === undefined)) return true;
    candidates.set(place.key, { ...place, values: kept });
    return groupOf(place.fact) !== 'interaction' || this.#someKindLeft(place.of, candidates);
  }

  /** Whether there is a kind at which an interaction can be all that is left of it. */
  #someKindLeft(of: string, candidates: Candidates): boolean {
    const narrowed = [...candidates.values()].filter((place) => place.of === of && groupOf(place.fact) === 'interaction');
    return kinds.some((kind, number) =>
      formsOfKind[number]!.some((form) => narrowed.every((place) => this.#fits(place, kind, number, form))),
    );
  }

  #fits({ fact, values }: Place, kind: string, number: number, form: Readonly<Record<string, readonly Value[]>>): boolean {
    if (fact === 'interaction.kind') return values.includes(kind);
    const declared = this.#domains.find(fact)?.kinds;
    if (declared !== undefined && (declared & (1 << number)) === 0) return values.includes(absent);
    const possible = form[fact];
    return possible === undefined || values.some((value) => possible.some((other) => same(value, other)));
  }

  /** What a fact can still be. */
  #valuesOf(fact: string, params: FactParams = noParams, stand: Stand, candidates: Candidates): Place {
    if (isBound(fact, stand)) return { key: undefined, values: [optionOf(fact, stand) as Value], of: '', fact };
    const { of, name } = whereIs(fact, stand);
    const text = this.#textOf(params);
    // what a param stands for may be another thing elsewhere
    const apart = text.includes('"fact"') ? `${stand.now} ${String(stand.opened)} ${String(stand.signal)}` : '';
    const key = `${of}|${name}|${text}${apart}`;
    return candidates.get(key) ?? { key, values: this.#domains.of(name, params, text, stand.each), of, fact: name };
  }

  #textOf(params: FactParams): string {
    const known = this.#texts.get(params);
    if (known !== undefined) return known;
    const text = JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#texts.set(params, text);
    return text;
  }
}

const noParams: FactParams = {};

/** What a fact can be: where that is kept, the interaction or signal that it is of, and its name there. */
interface Place {
  readonly key: string | undefined;
  readonly values: readonly Value[];
  /** What holds of one of them at least, each of another if need be. */
  readonly perhaps?: readonly ((value: Value) => boolean)[];
  readonly of: string;
  readonly fact: string;
}

const there =
  (lax: boolean) =>
  (value: Value): boolean =>
    value !== absent && (lax || value !== unknown);

function isBound(fact: string, { options }: Stand): boolean {
  return groupOf(fact) === 'option' && options !== undefined;
}

function optionOf(fact: string, { options = {} }: Stand): unknown {
  return optionIn(options, fact);
}

/** Whether an operator looks into a text, where one text is not like another, or takes one for a number. */
function isObscure(value: Value, constant: unknown, operator: string): boolean {
  if (typeof value === 'string') return !/^(?:(?:not|someValue|everyValue):)*(?:equal|notEqual|in|notIn)$/.test(operator);
  return typeof value === 'number' && typeof constant === 'string' && (/[iI]n$/.test(operator) || !Number.isNaN(Number(constant)));
}

/** The interaction or the signal that a fact is of, and its name there. */
function whereIs(fact: string, { now, opened, signal, openedSignal }: Stand): { readonly of: string; readonly name: string } {
  switch (groupOf(fact)) {
    case 'opened.signal':
      return { of: `signal ${openedSignal ?? now}`, name: fact.slice('opened.'.length) };
    case 'signal':
      return { of: `signal ${signal ?? now}`, name: fact };
    case 'opened':
      return { of: opened ?? `opened ${now}`, name: `interaction.${fact.slice('opened.'.length)}` };
    case 'opportunity':
    case 'context':
    case 'option':
      return { of: 'case', name: fact };
    default:
      return { of: fact === 'party.optedOutAt' ? 'case' : now, name: fact };
  }
}

function same(one: Value, other: Value): boolean {
  if (one === some || other === some) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, place) => item === other[place]);
  return one === other;
}
