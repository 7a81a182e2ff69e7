import { Compiler } from '../conditions/compiler.ts';
import { tooLarge } from '../conditions/limits.ts';
import type { CustomOperator } from '../conditions/operators.ts';
import type { RegisterPlan } from '../conditions/register-plans.ts';
import { deeperThan } from '../entities/deeper-than.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import { collectProblems, type Problems } from '../entities/problems.ts';
import { Catalogue } from '../facts/catalogue.ts';
import { library } from '../policies/library.ts';
import { checkMessages } from './check-messages.ts';
import { checkConditions, compileRule } from './compile-rule.ts';
import type { CompiledCheck, CompiledObligation, CompiledPolicy, CompiledRule, ResolvedPolicy } from './compiled.ts';
import { asCompiled, isFromCompiled } from './is-compiled.ts';
import { Plans } from './plans.ts';
import { type CompileMeans, type CompileOptions, readCompileOptions } from './read-compile-options.ts';
import { resolvePolicy } from './resolve-policy.ts';

/**
 * The policy, checked and made ready to judge with.
 *
 * @param policy - as its file holds it; what it extends is looked up among the built-in policies and `options.policies`
 * @throws {HearbackError} `invalid-policy`, with every problem: misspelt facts, operators, options, conditions and rules with the nearest name;
 * `invalid-options`
 * @example
 * const policy = compilePolicy({ name: 'ours', extends: ['courtesy'], rules: { ghosting: 'off' } });
 * policy.rules.has('ghosting') //=> false
 */
export function compilePolicy(policy: unknown, options: CompileOptions = {}): CompiledPolicy {
  const problems = collectProblems();
  const compiled = compile(policy, readCompileOptions(options), problems);
  const error = problems.toError('invalid-policy');
  if (error !== undefined) throw error;
  return compiled!;
}

/** The policy, or the error that {@link compilePolicy} would throw. */
export type SafeCompiled = { readonly ok: true; readonly policy: CompiledPolicy } | { readonly ok: false; readonly error: HearbackError };

/**
 * The policy made ready, or the error that lists what is wrong with it.
 *
 * @example
 * safeCompilePolicy({ name: 'ours', extends: ['curtesy'] }).ok //=> false
 */
export function safeCompilePolicy(policy: unknown, options: CompileOptions = {}): SafeCompiled {
  try {
    return { ok: true, policy: compilePolicy(policy, options) };
  } catch (error) {
    if (error instanceof HearbackError) return { ok: false, error };
    throw error;
  }
}

/** Far more than any policy needs: a host's stack is finite. */
const deepest = 300;

function compile(input: unknown, { operators: ownOperators, policies: own }: CompileMeans, problems: Problems): CompiledPolicy | undefined {
  refuseUnfit(input, [], problems);
  for (const [place, policy] of own.entries()) refuseUnfit(policy, ['policies', place], problems);
  if (problems.issues.length > 0) return undefined;
  const policies = new Map(library.policies);
  for (const policy of own) policies.set(policy.name, policy);
  const resolution = resolvePolicy(input, { ...library, policies }, problems);
  if (resolution === undefined) return undefined;
  const { policy: resolved, broken } = resolution;
  const operators = new Map(ownOperators.map((operator) => [operator.name, operator]));
  const compiler = new Compiler(resolved.conditions, new Catalogue(resolved), operators, problems);
  compiler.compileShared();
  const ids = new Set([...Object.keys(resolved.rules), ...broken.map(({ id }) => id)]);
  const rules = new Map<string, CompiledRule>();
  for (const [id, rule] of Object.entries(resolved.rules)) {
    checkMessages(rule, problems);
    rules.set(id, compileRule(rule, rules.size, compiler, ids, problems));
  }
  for (const rule of broken) checkConditions(rule, compiler, problems);
  return planned(resolved, rules, compiler, operators);
}

/** Refuses what cannot be gone through as a policy. */
function refuseUnfit(policy: unknown, path: readonly (string | number)[], problems: Problems): void {
  if (isFromCompiled(policy)) {
    const help = 'to start from it, name it in `extends`';
    problems.add({ path, code: 'invalid-type', expected: 'a policy as its file holds it', received: 'a compiled one', help });
    return;
  }
  const deep = deeperThan(policy, deepest);
  if (deep !== undefined) problems.add(tooLarge([...path, ...deep], `a policy at most ${String(deepest)} levels deep`, 'deeper ones'));
}

function planned(
  resolved: ResolvedPolicy,
  rules: ReadonlyMap<string, CompiledRule>,
  compiler: Compiler,
  operators: ReadonlyMap<string, CustomOperator>,
): CompiledPolicy {
  const all = [...rules.values()];
  const checks = all.filter((rule): rule is CompiledCheck => rule.rule.kind === 'check');
  const obligations = all.filter((rule): rule is CompiledObligation => rule.rule.kind === 'obligation');
  const { registers } = compiler;
  const plans = new Plans(registers, checks, obligations);
  const reached: (ReadonlySet<number> | undefined)[] = [];
  return asCompiled({
    name: resolved.name,
    version: resolved.version,
    resolved,
    rules,
    checks,
    obligations,
    registers,
    registersOf: (rule) => (reached[rule.number] ??= reachedFrom(rule.uses.registers.keys(), registers)),
    planAt: (frame) => plans.at(frame),
    planFor: (kind) => plans.ofKind(kind),
    namedCount: compiler.namedCount,
    operators,
    conditional: all.filter((rule) => rule.appliesWhen !== undefined),
    named: (name) => (Object.hasOwn(resolved.conditions, name) ? compiler.named(name, []) : undefined),
  });
}

/** Registers, and all that these read, directly or through others. */
function reachedFrom(numbers: Iterable<number>, registers: readonly RegisterPlan[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const visit = (number: number): void => {
    if (reached.has(number)) return;
    reached.add(number);
    for (const other of registers.find((plan) => plan.number === number)?.reads ?? []) visit(other);
  };
  for (const number of numbers) visit(number);
  return reached;
}
