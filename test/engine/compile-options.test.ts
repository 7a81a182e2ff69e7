import { compilePolicy, HearbackError, lintPolicy, safeCompilePolicy } from 'hearback';
import { describe, expect, it } from 'vitest';
import northfield from '../../examples/house-policy/northfield.policy.json' with { type: 'json' };

const policy = { name: 'ours' };
const problemsOf = (options: unknown): string[] => {
  const result = safeCompilePolicy(policy, options as never);
  if (result.ok) return [];
  expect(result.error.code).toBe('invalid-options');
  return result.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
};

describe('what a policy is compiled with', () => {
  it.each([
    ['nothing', null, [' invalid-type']],
    ['a list', [], [' invalid-type']],
    ['a misspelt option', { operator: [] }, ['operator unknown-key']],
    ['policies that are no list', { policies: {} }, ['policies invalid-type']],
    ['two policies of one name', { policies: [policy, { ...policy }] }, ['policies.1.name contradiction']],
    ['a policy that is none', { policies: [null, policy] }, ['policies.0 invalid-value']],
    [
      'a policy that no other could name',
      { policies: [policy, {}, { name: '' }] },
      ['policies.1 invalid-value', 'policies.2 invalid-value'],
    ],
    ['an operator that is none', { operators: [null] }, ['operators.0 invalid-value']],
    ['an operator that tells nothing', { operators: [{ name: 'near' }] }, ['operators.0 invalid-value']],
  ])('is refused, every problem at once: %s', (_, options, problems) => {
    expect(problemsOf(options)).toEqual(problems);
  });

  it('may be left out, or be undefined', () => {
    expect([problemsOf({}), problemsOf({ operators: undefined, policies: undefined })]).toEqual([[], []]);
  });

  it('may be what a JSON file holds, as it was imported', () => {
    const extended = compilePolicy({ name: 'northfield-campus', extends: ['northfield'] }, { policies: [northfield] });
    expect([...extended.rules.keys()]).toEqual([...compilePolicy(northfield).rules.keys()]);
  });

  it('is no fault of the policy that is linted with it', () => {
    expect(() => lintPolicy(policy, { policies: [null] } as never)).toThrow(HearbackError);
  });
});
