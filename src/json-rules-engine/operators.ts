import { Engine, type Operator } from 'json-rules-engine';
import type { CustomOperator } from '../conditions/operators.ts';

/** What an `Operator` has besides what json-rules-engine's types tell. */
type Evaluator = Operator & { evaluate(factValue: unknown, jsonValue: unknown): unknown };

/**
 * The operators of a host, as `compilePolicy` takes them: json-rules-engine's `Operator` objects, or those that were added to an `Engine`.
 *
 * As with json-rules-engine, an operator holds where it returns `true`, and one with the name of a built-in operator takes its place.
 * Decorators that were added to an Engine are not among them.
 *
 * @example
 * import { compilePolicy } from 'hearback'
 * import { Operator } from 'json-rules-engine'
 *
 * const startsWith = new Operator('startsWith', (text: string, start: string) => text.startsWith(start))
 * const policy = compilePolicy({ name: 'ours', extends: ['courtesy'] }, { operators: operators([startsWith]) })
 * policy.operators.get('startsWith')?.evaluate('recruiter', 'recruit') //=> true
 */
export function operators(source: Iterable<Operator<never, never>> | Engine): CustomOperator[] {
  const list = source instanceof Engine ? addedTo(source) : [...source];
  return (list as unknown as readonly Evaluator[]).map((operator) => ({
    name: operator.name,
    evaluate: (fact, value) => operator.evaluate(fact, value) === true,
  }));
}

/** The operators that an Engine holds, by name; json-rules-engine's types leave them out. */
function heldBy(engine: Engine): ReadonlyMap<string, Operator> {
  return (engine as unknown as { readonly operators: { readonly operators: ReadonlyMap<string, Operator> } }).operators.operators;
}

function addedTo(engine: Engine): Operator[] {
  const builtIn = heldBy(new Engine());
  // an Engine keeps what it decorated, such as `not:in`, beside what was added
  return [...heldBy(engine)]
    .filter(([name, operator]) => builtIn.get(name) !== operator && !name.includes(':'))
    .map(([, operator]) => operator);
}
