import { checkKeys } from '../conditions/check-leaf.ts';
import type { CustomOperator } from '../conditions/operators.ts';
import { show } from '../entities/describe-issue.ts';
import { isRecord } from '../entities/is-record.ts';
import type { PolicyInput } from '../entities/policy.ts';
import { collectProblems, type Problems } from '../entities/problems.ts';

/** What a policy may be compiled with. */
export interface CompileOptions {
  /** Operators of the host, beside the ten: json-rules-engine's `Operator` objects are such. */
  readonly operators?: readonly CustomOperator[] | undefined;
  /** Policies that `extends` may name, beside the built-in ones: as their files hold them, so that a JSON file may be imported as it is. */
  readonly policies?: readonly (PolicyInput | { readonly name: string })[] | undefined;
}

/** The same, read. */
export interface CompileMeans {
  readonly operators: readonly CustomOperator[];
  readonly policies: readonly PolicyInput[];
}

/**
 * What a policy is compiled with; what is in each policy is looked at when something extends it.
 *
 * @throws {HearbackError} `invalid-options`, with every problem
 */
export function readCompileOptions(options: CompileOptions): CompileMeans {
  const problems = collectProblems();
  const given: unknown = options;
  if (isRecord(given)) checkKeys(given, ['operators', 'policies'], [], problems);
  else problems.add({ path: [], code: 'invalid-type', expected: 'an object', received: show(given) });
  const { operators, policies } = isRecord(given) ? given : {};
  const read = {
    operators: listOf(
      operators,
      'operators',
      problems,
      isOperator,
      'an operator, with a `name` and `evaluate`',
    ) as readonly CustomOperator[],
    policies: listOf(policies, 'policies', problems, isNamed, 'a policy, with a `name`') as readonly PolicyInput[],
  };
  const names = read.policies.map((policy) => (isNamed(policy) ? policy.name : undefined));
  for (const [place, name] of names.entries()) {
    if (name === undefined || names.indexOf(name) === place) continue;
    problems.add({ path: ['policies', place, 'name'], code: 'contradiction', expected: 'a name that no other has', received: show(name) });
  }
  const error = problems.toError('invalid-options');
  if (error !== undefined) throw error;
  return read;
}

function listOf(
  value: unknown,
  option: string,
  problems: Problems,
  accepts: (item: unknown) => boolean,
  expected: string,
): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.add({ path: [option], code: 'invalid-type', expected: 'a list', received: show(value) });
    return [];
  }
  for (const [place, item] of value.entries()) {
    if (!accepts(item)) problems.add({ path: [option, place], code: 'invalid-value', expected, received: show(item) });
  }
  return value;
}

const isNamed = (item: unknown): item is { readonly name: string } =>
  isRecord(item) && typeof item['name'] === 'string' && item['name'] !== '';
const isOperator = (item: unknown): boolean => isNamed(item) && typeof (item as Partial<CustomOperator>).evaluate === 'function';
