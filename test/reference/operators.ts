type Test = (fact: unknown, value: unknown) => boolean;

/** Numbers and texts alike, as the language compares them. */
type Comparable = number;

const isNumber = (fact: unknown): fact is Comparable => !Number.isNaN(Number.parseFloat(fact as string));

const has = (list: unknown, one: unknown) => (list as readonly unknown[]).indexOf(one) > -1;

const operators: Readonly<Record<string, Test>> = {
  equal: (fact, value) => fact === value,
  notEqual: (fact, value) => fact !== value,
  in: (fact, value) => has(value, fact),
  notIn: (fact, value) => !has(value, fact),
  contains: (fact, value) => Array.isArray(fact) && has(fact, value),
  doesNotContain: (fact, value) => Array.isArray(fact) && !has(fact, value),
  lessThan: (fact, value) => isNumber(fact) && fact < (value as Comparable),
  lessThanInclusive: (fact, value) => isNumber(fact) && fact <= (value as Comparable),
  greaterThan: (fact, value) => isNumber(fact) && fact > (value as Comparable),
  greaterThanInclusive: (fact, value) => isNumber(fact) && fact >= (value as Comparable),
};

const decorators: Readonly<Record<string, (next: Test) => Test>> = {
  someFact: (next) => (fact, value) => Array.isArray(fact) && fact.some((one) => next(one, value)),
  everyFact: (next) => (fact, value) => Array.isArray(fact) && fact.every((one) => next(one, value)),
  someValue: (next) => (fact, value) => (value as readonly unknown[]).some((one) => next(fact, one)),
  everyValue: (next) => (fact, value) => (value as readonly unknown[]).every((one) => next(fact, one)),
  swap: (next) => (fact, value) => next(value, fact),
  not: (next) => (fact, value) => !next(fact, value),
};

/** The test that an operator of json-rules-engine names, its decorators (`not:`, `someFact:` …) applied from the outside in. */
export function operatorNamed(name: string): Test {
  const plain = operators[name];
  if (plain !== undefined) return plain;
  const colon = name.indexOf(':');
  const decorate = decorators[name.slice(0, colon)];
  if (decorate === undefined) throw new Error(`no operator ${name}`);
  return decorate(operatorNamed(name.slice(colon + 1)));
}
