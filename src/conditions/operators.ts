/** Compares the value of a fact with another value, both known and present. */
export type Compare = (fact: unknown, value: unknown) => boolean;

/** An operator of a host: the shape of json-rules-engine's `Operator`. */
export interface CustomOperator {
  readonly name: string;
  /** Whether it holds of the value of a fact and the value that the condition states. */
  evaluate(factValue: unknown, jsonValue: unknown): boolean;
}

const isNumeric = (value: unknown): boolean => !Number.isNaN(typeof value === 'number' ? value : Number.parseFloat(value as string));
const includes = (list: unknown, item: unknown): boolean =>
  Array.isArray(list) ? list.includes(item) && !Number.isNaN(item) : typeof list === 'string' && list.includes(String(item));

/** The ten operators, with json-rules-engine's meaning. */
export const operators: Readonly<Record<string, Compare>> = {
  equal: (fact, value) => fact === value,
  notEqual: (fact, value) => fact !== value,
  in: (fact, value) => includes(value, fact),
  notIn: (fact, value) => !includes(value, fact),
  contains: (fact, value) => Array.isArray(fact) && includes(fact, value),
  doesNotContain: (fact, value) => Array.isArray(fact) && !includes(fact, value),
  lessThan: (fact, value) => isNumeric(fact) && (fact as number) < (value as number),
  lessThanInclusive: (fact, value) => isNumeric(fact) && (fact as number) <= (value as number),
  greaterThan: (fact, value) => isNumeric(fact) && (fact as number) > (value as number),
  greaterThanInclusive: (fact, value) => isNumeric(fact) && (fact as number) >= (value as number),
};

type Decorate = (fact: unknown, value: unknown, next: Compare) => boolean;

/** The decorators, with json-rules-engine's meaning: `someFact:equal`. */
export const decorators: Readonly<Record<string, Decorate>> = {
  someFact: (fact, value, next) => Array.isArray(fact) && fact.some((item) => next(item, value)),
  everyFact: (fact, value, next) => Array.isArray(fact) && fact.every((item) => next(item, value)),
  someValue: (fact, value, next) => Array.isArray(value) && value.some((item) => next(fact, item)),
  everyValue: (fact, value, next) => Array.isArray(value) && value.every((item) => next(fact, item)),
  swap: (fact, value, next) => next(value, fact),
  not: (fact, value, next) => !next(fact, value),
};

/** Names of the operators whose truth changes at most once as the number grows. */
const monotone = new Set(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']);

/** Whether an operator, decorated or not, asks whether a number is small (-1), large (1), or something else (0). */
export function directionOf(name: string): -1 | 0 | 1 {
  if (!monotone.has(name)) return 0;
  return name.startsWith('less') ? -1 : 1;
}

/** What a name in a condition stands for, or the part of it that is none and the names there are. */
export type OperatorLookup =
  | { readonly compare: Compare /** Whether nothing of the host's is in it. */; readonly builtIn: boolean }
  | { readonly misspelt: string; readonly candidates: readonly string[] };

/**
 * The comparison that an operator's name stands for, with its decorators: `not:someFact:in`.
 *
 * @example
 * const found = findOperator('someFact:in', new Map());
 * 'compare' in found && found.compare(['recruiter'], ['recruiter', 'employer']) //=> true
 */
export function findOperator(name: string, custom: ReadonlyMap<string, CustomOperator>): OperatorLookup {
  const own = custom.get(name);
  if (own !== undefined) return { compare: (fact, value) => own.evaluate(fact, value), builtIn: false };
  const parts = name.split(':');
  const last = parts.pop() ?? '';
  const base = baseOf(last, custom);
  if (base === undefined) {
    return { misspelt: last, candidates: [...Object.keys(operators), ...custom.keys()] };
  }
  let compare = base;
  for (const part of parts.reverse()) {
    if (!Object.hasOwn(decorators, part)) return { misspelt: part, candidates: Object.keys(decorators) };
    const decorate = decorators[part]!;
    const next = compare;
    compare = (fact, value) => decorate(fact, value, next);
  }
  return { compare, builtIn: !custom.has(last) };
}

function baseOf(name: string, custom: ReadonlyMap<string, CustomOperator>): Compare | undefined {
  const own = custom.get(name);
  if (own !== undefined) return (fact, value) => own.evaluate(fact, value);
  return Object.hasOwn(operators, name) ? operators[name] : undefined;
}
