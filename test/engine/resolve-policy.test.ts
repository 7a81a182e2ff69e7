import { compilePolicy, courtesy, safeCompilePolicy } from 'hearback';
import { describe, expect, it } from 'vitest';
import { show } from '../../src/entities/describe-issue.ts';

const issuesOf = (setting: unknown): string[] => {
  const result = safeCompilePolicy({ name: 'ours', extends: ['courtesy'], rules: { 'too-many-follow-ups': setting } as never });
  return result.ok ? [] : result.error.issues.map(({ path, code, nearest }) => [path.join('.'), code, nearest ?? ''].join(' ').trim());
};

describe('the options of a rule that is extended', () => {
  it.each([
    ['beside a severity', ['error', { limt: 2 }], 'rules.too-many-follow-ups.1.limt unknown-option limit'],
    ['by name', { options: { limt: 2 } }, 'rules.too-many-follow-ups.options.limt unknown-option limit'],
    ['by name, of another type', { options: { limit: '3' } }, 'rules.too-many-follow-ups.options.limit invalid-type'],
    ['that are none', { options: 'ab' }, 'rules.too-many-follow-ups.options invalid-type'],
    [
      'once, for a term with a misspelt unit',
      ['error', { spacing: { hour: 48 } }],
      'rules.too-many-follow-ups.1.spacing.hour unknown-key hours',
    ],
    ['once, for what is no term', { options: { spacing: 48 } }, 'rules.too-many-follow-ups.options.spacing invalid-type'],
  ])('are refused %s', (_, setting, issue) => {
    expect(issuesOf(setting)).toEqual([issue]);
  });

  it('may be new where more of the rule is set, which may read them', () => {
    const setting = { options: { most: 1 }, action: 'contact' };
    expect(issuesOf(setting)).toEqual([]);
  });

  it('change only what they name', () => {
    const { rules } = compilePolicy({ name: 'ours', extends: ['courtesy'], rules: { 'too-many-follow-ups': { options: { limit: 9 } } } });
    expect(rules.get('too-many-follow-ups')!.rule.options).toMatchObject({ limit: 9 });
  });
});

describe('an option that is a wrong term', () => {
  const debt = {
    id: 'house',
    kind: 'obligation',
    category: 'contact',
    severity: 'warning',
    owedBy: 'recruiter',
    owedTo: 'candidate',
    options: { within: { hour: 48 } },
    opens: { condition: 'candidate-contact' },
    due: 'option.within',
    remind: 'option.within',
    met: { condition: 'answers-opener' },
  };

  it('is told once, however many parts of the rule ask for it', () => {
    const data = { soonest: { fact: 'time', params: { from: 'interaction.at', for: 'option.within' } } };
    for (const rule of [debt, { ...debt, data }]) {
      const result = safeCompilePolicy({ name: 'ours', rules: { house: rule } });
      const issues = result.ok ? [] : result.error.issues;
      expect(issues.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(['rules.house.options.within.hour unknown-key']);
    }
  });
});

describe('what a policy would lose', () => {
  const problemsOf = (policy: unknown): string[] => {
    const result = safeCompilePolicy(policy);
    return result.ok ? [] : result.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
  };

  it.each(['rules', 'conditions', 'kinds', 'context'])('is refused: a name of %s that no record can hold', (table) => {
    const policy = JSON.parse(`{ "name": "ours", "extends": ["courtesy"], "${table}": { "__proto__": {} } }`) as unknown;
    expect(problemsOf(policy)).toContain(`${table}.__proto__ invalid-value`);
  });

  it.each([
    ['boolean', 'no', '`true` or `false`'],
    ['number', '3', 'a number'],
    ['strings', 'CA-ON', 'a list of texts'],
    ['instant', '2 March', 'an instant such as `2026-03-02T09:00:00-06:00`'],
  ])('is refused: a default of a %s fact that is none', (type, value, expected) => {
    const result = safeCompilePolicy({ name: 'ours', context: { fact: { type, default: value } } });
    expect(result.ok ? [] : result.error.issues).toEqual([
      expect.objectContaining({ path: ['context', 'fact', 'default'], code: 'invalid-type', expected, received: show(value) }),
    ]);
  });

  const whole = `"kind": "check", "category": "house", "severity": "error", "owedBy": "recruiter", "owedTo": "candidate",
    "when": { "all": [] }, "require": { "all": [] }`;

  it.each([
    ['of the options of a rule', `{ ${whole}, "options": { "__proto__": { "limit": 1 } } }`, 'rules.house.options.__proto__'],
    ['of its data', `{ ${whole}, "data": { "__proto__": { "fact": "interaction.at" } } }`, 'rules.house.data.__proto__'],
    ['of its messages', `{ ${whole}, "messages": { "__proto__": "said" } }`, 'rules.house.messages.__proto__'],
    ['of its reasons', `{ ${whole}, "reasons": { "__proto__": "said" } }`, 'rules.house.reasons.__proto__'],
  ])('is refused: a name %s that no record can hold', (_, rule, path) => {
    expect(problemsOf(JSON.parse(`{ "name": "ours", "rules": { "house": ${rule} } }`))).toEqual([`${path} invalid-value`]);
  });

  it.each([
    ['beside a severity', '["error", { "__proto__": { "limit": 1 } }]', '1.__proto__'],
    ['by name', '{ "options": { "__proto__": { "limit": 1 } } }', 'options.__proto__'],
    ['beside more of the rule', '{ "action": "contact", "options": { "__proto__": { "limit": 1 } } }', 'options.__proto__'],
  ])('is refused: an option that no record can hold, set %s', (_, setting, path) => {
    const policy = JSON.parse(`{ "name": "ours", "extends": ["courtesy"], "rules": { "too-many-follow-ups": ${setting} } }`) as unknown;
    expect(problemsOf(policy)).toEqual([`rules.too-many-follow-ups.${path} invalid-value`]);
  });

  it('is refused: the first of two measures with one id', () => {
    const measure = { id: 'outreach', of: { condition: 'outreach' }, per: 'party', atMost: 1 };
    expect(problemsOf({ name: 'ours', extends: ['courtesy'], measures: [measure, { ...measure, atMost: 2 }] })).toEqual([
      'measures.1.id contradiction',
    ]);
  });
});

describe('the sentences of a rule', () => {
  const rule = {
    ...{ id: 'house', kind: 'check', category: 'house', severity: 'error', owedBy: 'recruiter', owedTo: 'candidate' },
    ...{ when: { all: [] }, require: { not: { all: [] } }, options: { limit: 3 }, data: { sentAt: { fact: 'interaction.at' } } },
  };
  const problemsOf = (sentences: object): string[] => {
    const result = safeCompilePolicy({ name: 'ours', rules: { house: { ...rule, ...sentences } } });
    return result.ok ? [] : result.error.issues.map(({ path, code, nearest }) => [path.join('.'), code, nearest ?? ''].join(' ').trim());
  };

  it('name what is known of a finding, its data and the options of the rule', () => {
    const sentence = '{owedBy} of {option.limit} since {data.sentAt}';
    expect(problemsOf({ messages: { broken: sentence }, reasons: { not: sentence } })).toEqual([]);
  });

  it('are refused with a placeholder that nothing fills, in messages and in reasons', () => {
    expect(problemsOf({ messages: { broken: '{data.sendAt}' } })).toEqual(['rules.house.messages.broken unknown-placeholder data.sentAt']);
    expect(problemsOf({ reasons: { not: 'only {option.limt}' } })).toEqual(['rules.house.reasons.not unknown-placeholder option.limit']);
    expect(problemsOf({ reasons: { not: '{option.toString}' } })).toEqual(['rules.house.reasons.not unknown-placeholder']);
  });

  it('are refused for a status that no finding has', () => {
    expect(problemsOf({ messages: { brokn: 'x' } })).toEqual(['rules.house.messages.brokn unknown-key broken']);
  });
});

describe('a policy that is compiled already', () => {
  it('is refused in one line, where one is to be compiled', () => {
    expect(() => compilePolicy(courtesy)).toThrow(
      /^expected a policy as its file holds it, received a compiled one: to start from it, name it in `extends`$/,
    );
  });
});

describe('what a policy extends', () => {
  it('is a name: the policy itself is refused, once', () => {
    const result = safeCompilePolicy({ name: 'ours', extends: [courtesy] });
    expect(result.ok ? [] : result.error.issues).toMatchObject([{ path: ['extends', 0], code: 'invalid-type', expected: 'a text' }]);
  });

  it('is looked up among policies as their files hold them: a compiled one is refused, once', () => {
    const result = safeCompilePolicy({ name: 'ours', extends: ['courtesy'] }, { policies: [courtesy] });
    expect(result.ok ? [] : result.error.issues).toMatchObject([{ path: ['policies', 0], received: 'a compiled one' }]);
  });
});

describe('a rule that is not whole', () => {
  const problemsIn = (policy: unknown): string[] => {
    const result = safeCompilePolicy(policy);
    return result.ok ? [] : result.error.issues.map(({ path, code, nearest }) => [path.join('.'), code, nearest].join(' ').trim());
  };
  const misspelt = { fact: 'intraction.kind', operator: 'equl', value: 'message' };

  it('has the problems of its conditions told with what it lacks', () => {
    expect(problemsIn({ name: 'ours', rules: { house: { kind: 'check', when: misspelt, require: { all: 3 } } } })).toEqual([
      ...['category', 'severity', 'owedBy', 'owedTo'].map((key) => `rules.house.${key} missing`),
      'rules.house.when.fact unknown-fact interaction.kind',
      'rules.house.when.operator unknown-operator equal',
      'rules.house.require.all invalid-type',
    ]);
  });

  it('has all of them told, whatever stands beside them', () => {
    const require = { all: [{ ...misspelt, path: '$.kind' }, 3, misspelt] };
    expect(problemsIn({ name: 'ours', extends: ['courtesy'], rules: { 'missing-info': { require } } })).toEqual([
      'rules.missing-info.require.all.0.path unsupported',
      'rules.missing-info.require.all.0.fact unknown-fact interaction.kind',
      'rules.missing-info.require.all.0.operator unknown-operator equal',
      'rules.missing-info.require.all.1 invalid-type',
      'rules.missing-info.require.all.2.fact unknown-fact interaction.kind',
      'rules.missing-info.require.all.2.operator unknown-operator equal',
    ]);
  });

  it('is told what its schema alone refuses, too', () => {
    const require = { fact: 'interaction.kind', operator: 'equal', value: 'message', params: null };
    expect(problemsIn({ name: 'ours', extends: ['courtesy'], rules: { 'missing-info': { require } } })).toEqual([
      'rules.missing-info.require.params invalid-type',
    ]);
    expect(problemsIn({ name: 'ours', extends: ['courtesy'], rules: { 'missing-info': { require: { all: 3 }, options: [] } } })).toContain(
      'rules.missing-info.require.all invalid-type',
    );
  });

  it('has the nearest key told, also one that it has already', () => {
    expect(problemsIn({ name: 'ours', extends: ['courtesy'], rules: { ghosting: { severitty: 'error', du: 3 } } })).toEqual([
      'rules.ghosting.severitty unknown-key severity',
      'rules.ghosting.du unknown-key due',
    ]);
  });

  it('is a rule that others may yield to', () => {
    const yields = { yieldsTo: [{ rule: 'house', because: 'law' }] };
    expect(problemsIn({ name: 'ours', extends: ['courtesy'], rules: { house: { kind: 'check' }, ghosting: yields } })).not.toContainEqual(
      expect.stringContaining('unknown-rule'),
    );
  });
});
