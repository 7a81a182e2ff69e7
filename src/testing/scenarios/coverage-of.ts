import { safeCompilePolicy } from '../../engine/compile-policy.ts';
import type { CompiledPolicy, ResolvedPolicy } from '../../engine/compiled.ts';
import { HearbackError } from '../../entities/hearback-error.ts';
import { misnamed } from '../../entities/misnamed.ts';
import type { PolicyInput } from '../../entities/policy.ts';
import { findingsOf } from '../print-judgement.ts';
import { type Clause, type Mutant, mutantsOf } from './mutants.ts';
import { PolicyShelf, type RunScenariosOptions, runScenario } from './run-scenarios.ts';
import type { Scenario } from './scenario.ts';

/** What is to be covered. */
export interface CoverageOptions extends RunScenariosOptions {
  /** The rules whose clauses are looked at; those that scenarios touch, where left out. None: only which rules are touched. */
  readonly clausesOf?: readonly string[] | undefined;
}

/** A clause that no scenario would miss. */
export interface UnexercisedClause extends Clause {
  readonly rule: string;
  /** What it could as well be: always true, or always false. */
  readonly always: boolean;
}

/** What the scenarios of one policy exercise of it. */
export interface PolicyCoverage {
  readonly policy: string;
  /** For each rule in force, in how many scenarios it found something or was met. */
  readonly rules: Readonly<Record<string, number>>;
  /** Rules that found nothing and were never met. */
  readonly untouched: readonly string[];
  /** Clauses that could be always true, or always false, and every scenario would still pass. */
  readonly unexercised: readonly UnexercisedClause[];
}

/** What scenarios exercise. */
export interface ScenarioCoverage {
  readonly policies: readonly PolicyCoverage[];
  /** The same in lines of text. */
  readonly message: string;
}

/**
 * Returns which rules scenarios never touch, and which clauses they never exercise: a clause is exercised if some scenario fails once the
 * clause is always true, and some once it is always false. What a scenario does not expect it does not exercise. Each clause costs two
 * policies and two runs of the scenarios: some milliseconds a clause.
 *
 * @param scenarios as `parseScenarios` returns them; those that fail exercise nothing
 * @throws {HearbackError} invalid-options, where `clausesOf` names a rule that none of their policies has
 * @example
 * const missedCall = {
 *   name: 'a missed call',
 *   timeline: 'calendar UTC\nana candidate\nsam recruiter\nday 2 14:10 ana → sam missed-call',
 *   asOf: 'day 4 09:00',
 *   expect: [{ rule: 'unreturned-call', status: 'overdue' }] as const,
 * };
 * const { policies: [courtesyCoverage] } = coverageOf([missedCall], { clausesOf: ['unreturned-call'] });
 * courtesyCoverage.rules['unreturned-call'] //=> 1
 * courtesyCoverage.untouched.includes('ghosting') //=> true
 * courtesyCoverage.unexercised.some(({ part, always }) => part === 'met' && !always) //=> true
 */
export function coverageOf(scenarios: readonly Scenario[], options: CoverageOptions = {}): ScenarioCoverage {
  const shelf = new PolicyShelf(options);
  const byPolicy = new Map<CompiledPolicy, Scenario[]>();
  for (const scenario of scenarios) {
    const { ok, report } = runScenario(scenario, () => shelf.of(scenario), options);
    if (report === undefined) continue;
    const policy = shelf.of(scenario);
    const passing = byPolicy.get(policy) ?? [];
    byPolicy.set(policy, ok ? [...passing, scenario] : passing);
  }
  if (byPolicy.size > 0) refuseUnknown(options.clausesOf ?? [], [...byPolicy.keys()]);
  const covered = [...byPolicy].filter(([, group]) => group.length > 0);
  const policies = covered.map(([policy, group]) => coverPolicy(policy, group, options));
  return { policies, message: policies.map(messageOf).join('\n') };
}

/** Of a misspelt rule nothing would be unexercised. */
function refuseUnknown(ids: readonly string[], policies: readonly CompiledPolicy[]): void {
  const known = new Set(policies.flatMap(({ rules }) => [...rules.keys()]));
  const unknown = [...ids.entries()].filter(([, id]) => !known.has(id));
  if (unknown.length === 0) return;
  throw new HearbackError(
    'invalid-options',
    unknown.map(([place, id]) => misnamed(['clausesOf', place], 'unknown-rule', 'a rule that is in force', id, known)),
  );
}

function coverPolicy(policy: CompiledPolicy, scenarios: readonly Scenario[], options: CoverageOptions): PolicyCoverage {
  const touched = scenarios.map((scenario) => {
    const { report } = runScenario(scenario, () => policy, options);
    return new Set([...findingsOf(report!).map(({ rule }) => rule), ...Object.keys(report!.met)]);
  });
  const ids = [...policy.rules.keys()];
  const counts = ids.map((id) => [id, touched.filter((rules) => rules.has(id)).length] as const);
  const untouched = counts.filter(([, count]) => count === 0).map(([id]) => id);
  const looked = options.clausesOf ?? ids.filter((id) => !untouched.includes(id));
  const unexercised = looked.flatMap((rule) => {
    const whole = policy.resolved.rules[rule];
    return whole === undefined ? [] : mutantsOf(whole).flatMap((mutant) => survivor(rule, mutant, policy, scenarios, options));
  });
  return { policy: policy.name, rules: Object.fromEntries(counts), untouched, unexercised };
}

/** The clause, if no scenario misses it. */
function survivor(
  rule: string,
  { condition, ...clause }: Mutant,
  policy: CompiledPolicy,
  scenarios: readonly Scenario[],
  options: CoverageOptions,
): UnexercisedClause[] {
  const operators = [...policy.operators.values()];
  const changed = safeCompilePolicy(withPart(policy.resolved, rule, clause.part, condition), { operators });
  // a rule that makes no sense without the clause needs it
  if (!changed.ok) return [];
  return scenarios.every((scenario) => runScenario(scenario, () => changed.policy, options).ok) ? [{ rule, ...clause }] : [];
}

/** The policy as a file that says everything itself, with one part of a rule replaced. */
function withPart(resolved: ResolvedPolicy, rule: string, part: string, condition: unknown): PolicyInput {
  const { calendar, ...rest } = resolved;
  const rules = { ...resolved.rules, [rule]: { ...resolved.rules[rule], [part]: condition } };
  return { ...rest, ...(calendar === undefined ? {} : { calendar }), rules } as unknown as PolicyInput;
}

function messageOf({ policy, rules, untouched, unexercised }: PolicyCoverage): string {
  const total = Object.keys(rules).length;
  return [
    `${policy}: ${total - untouched.length} of ${total} rules touched`,
    ...untouched.map((rule) => `  ${rule}: no scenario touches it`),
    ...unexercised.map(({ rule, part, path, says, always }) => {
      const place = path === '' ? part : `${part}.${path}`;
      return `  ${rule} ${place} (${says}): no scenario would fail if it were always ${String(always)}`;
    }),
  ].join('\n');
}
