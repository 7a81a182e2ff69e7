import type { TopLevelCondition } from 'json-rules-engine';
import { type CustomOperator, findOperator } from '../conditions/operators.ts';
import type { Condition, FactParams, Leaf } from '../entities/condition.ts';
import { groupOf, optionIn } from '../facts/fact-names.ts';

/** A condition inside another. */
export type NestedCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

const holds: NestedCondition = { all: [] };
const fails: NestedCondition = { not: { all: [] } };

/** Puts conditions of a policy into the words of json-rules-engine, for a rule with these options. */
export class Translation {
  /** The conditions that those translated so far name. */
  readonly named = new Map<string, TopLevelCondition>();
  readonly #conditions: Readonly<Record<string, Condition>>;
  readonly #options: Readonly<Record<string, unknown>>;
  readonly #operators: ReadonlyMap<string, CustomOperator>;
  /** What stands for each name that was met: a reference to it, or, of one that asks for options, its translation. */
  readonly #references = new Map<string, NestedCondition>();

  constructor(
    conditions: Readonly<Record<string, Condition>>,
    options: Readonly<Record<string, unknown>>,
    operators: ReadonlyMap<string, CustomOperator>,
  ) {
    this.#conditions = conditions;
    this.#options = options;
    this.#operators = operators;
  }

  /** The condition as it can stand alone: json-rules-engine takes no leaf there. */
  top(condition: Condition): TopLevelCondition {
    const nested = this.#nested(condition);
    return 'fact' in nested ? { all: [nested] } : nested;
  }

  #nested(condition: Condition): NestedCondition {
    if ('all' in condition) return { all: condition.all.map((part) => this.#nested(part)) };
    if ('any' in condition) return { any: condition.any.map((part) => this.#nested(part)) };
    if ('not' in condition) return { not: this.#nested(condition.not) };
    if ('condition' in condition) return this.#reference(condition.condition);
    return this.#leaf(condition);
  }

  #reference(name: string): NestedCondition {
    let reference = this.#references.get(name);
    if (reference === undefined) {
      reference = this.#newReference(name, this.#conditions[name]!);
      this.#references.set(name, reference);
    }
    return reference;
  }

  #newReference(name: string, condition: Condition): NestedCondition {
    if (this.#asksForOptions(condition)) return this.#nested(condition);
    this.named.set(name, this.top(condition));
    return { condition: name };
  }

  #asksForOptions(condition: Condition): boolean {
    if ('all' in condition) return condition.all.some((part) => this.#asksForOptions(part));
    if ('any' in condition) return condition.any.some((part) => this.#asksForOptions(part));
    if ('not' in condition) return this.#asksForOptions(condition.not);
    if ('condition' in condition) return !('condition' in this.#reference(condition.condition));
    return JSON.stringify(condition).includes('"option.');
  }

  #leaf(leaf: Leaf): NestedCondition {
    const { operator } = leaf;
    const params = leaf.params === undefined ? {} : { params: this.#filledIn(leaf.params) as FactParams };
    const value = this.#filledIn(leaf.value);
    const ofFact = isReference(value);
    if (groupOf(leaf.fact) === 'option') {
      const setting = this.#filledIn({ fact: leaf.fact });
      if (ofFact) return { ...value, operator: `swap:${operator}`, value: setting };
      const found = findOperator(operator, this.#operators);
      return 'compare' in found && found.compare(setting, value) ? holds : fails;
    }
    const compared = { fact: leaf.fact, ...params, operator, value };
    const guards: NestedCondition[] = [];
    if (mayHoldOfNothing(operator, value)) guards.push(isThere({ fact: leaf.fact, ...params }));
    if (ofFact) guards.push(isThere(value));
    return guards.length === 0 ? compared : { all: [...guards, compared] };
  }

  /** A value, or params, with the settings of the rule in place of its options. */
  #filledIn(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#filledIn(item));
    if (typeof value !== 'object' || value === null) return value;
    if (isReference(value) && groupOf(value.fact) === 'option') return optionIn(this.#options, value.fact);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === 'for' && typeof item === 'string' ? optionIn(this.#options, item) : this.#filledIn(item),
      ]),
    );
  }
}

interface Reference {
  readonly fact: string;
  readonly params?: Record<string, unknown>;
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'fact' in value && typeof value.fact === 'string';
}

/** Asks, before what stands beside it, whether a fact is there. */
function isThere(reference: Reference): NestedCondition {
  return { ...reference, operator: 'notEqual', value: null, priority: 2 };
}

const falseOfNull = /^(?:contains|doesNotContain|lessThan|lessThanInclusive|greaterThan|greaterThanInclusive|someFact:.+|everyFact:.+)$/;

/** Whether json-rules-engine may take a leaf for true whose fact is `null`. */
function mayHoldOfNothing(operator: string, value: unknown): boolean {
  if (falseOfNull.test(operator)) return false;
  if (operator === 'equal') return value === null;
  return operator !== 'in' || !Array.isArray(value) || value.includes(null);
}
