import { compilePolicy } from '../../engine/compile-policy.ts';
import type { PolicyInput } from '../../entities/policy.ts';
import { type Rule, severities } from '../../entities/rule.ts';
import { type Arbitrary, arbitraryOf, type FastCheck } from './arbitrary.ts';
import { between, type Chooser, chance, pick, weighted } from './chooser.ts';

/** What policies are made. */
export interface PolicyArbitraryOptions {
  /** The policies that each of them extends; `courtesy` where left out. */
  readonly extends?: readonly string[] | undefined;
}

type Setting = NonNullable<PolicyInput['rules']>[string];

/**
 * Returns an arbitrary of fast-check that makes policies which set the rules of those that they extend: off, of another severity, with
 * other numbers, or with another deadline. Each of them compiles. It shrinks to the policies that are extended, as they are.
 *
 * @param fc fast-check 3 or later, imported by the test: `import fc from 'fast-check'`
 * @throws {HearbackError} invalid-policy, where a policy to extend is not built in
 * @example
 * import fc from 'fast-check';
 * const [policy] = fc.sample(policyArbitrary(fc, { extends: ['strict'] }), 1);
 * compilePolicy(policy).name //=> 'random'
 */
export function policyArbitrary(fc: FastCheck, options: PolicyArbitraryOptions = {}): Arbitrary<PolicyInput> {
  const base = { name: 'random', extends: [...(options.extends ?? ['courtesy'])] };
  const rules = Object.values(compilePolicy(base).resolved.rules);
  return arbitraryOf(fc, (c) => {
    const settings = rules.flatMap((rule) => (chance(c, 35) ? [[rule.id, randomSetting(c, rule)] as const] : []));
    return settings.length === 0 ? base : { ...base, rules: Object.fromEntries(settings) };
  });
}

function randomSetting(c: Chooser, rule: Rule): Setting {
  return weighted<() => Setting>(c, [
    [30, () => 'off'],
    [30, () => pick(c, severities)],
    [20, () => [pick(c, severities), numbersOf(c, rule)]],
    [rule.kind === 'obligation' ? 20 : 0, () => ({ due: pick(c, [{ businessDays: between(c, 1, 5) }, { hours: between(c, 1, 100) }]) })],
  ])();
}

function numbersOf(c: Chooser, { options = {} }: Rule): Record<string, unknown> {
  const numbers = Object.entries(options).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(numbers.map(([name]) => [name, between(c, 0, 10)]));
}
