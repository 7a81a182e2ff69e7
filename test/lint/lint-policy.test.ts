import { courtesy, lintPolicy, type PolicyInput, strict } from 'hearback';
import { describe, expect, it } from 'vitest';
import type { LintCode } from '../../src/lint/lint-finding.ts';
import { lintCases } from './lint-cases.ts';

const codesIn = (policy: PolicyInput): LintCode[] => lintPolicy(policy).map(({ code }) => code);

describe('what lint finds in a policy', () => {
  it.each(lintCases.map((one) => [one.code, one.name, one] as const))('%s: %s', (code, _, { yes }) => {
    expect(codesIn(yes)).toContain(code);
  });

  it.each(lintCases.map((one) => [one.code, one.name, one] as const))('no %s where there is not %s', (_, __, { no }) => {
    expect(lintPolicy(no)).toEqual([]);
  });

  it('is said on one line, of rules that there are', () => {
    for (const { yes } of lintCases) {
      for (const { message, rules } of lintPolicy(yes)) {
        expect(message).toMatch(/^[^A-Z\n][^\n]*[^.\n]$/);
        for (const rule of rules) expect(Object.keys(yes.rules ?? {})).toContain(rule);
      }
    }
  });
});

describe('a name that is almost another', () => {
  const messagesIn = (setting: object): string[] =>
    lintPolicy({ name: 'ours', extends: ['courtesy'], rules: { 'too-many-follow-ups': setting } }).map(({ message }) => message);

  it('is told with what was meant', () => {
    expect(messagesIn({ options: { limt: 2 }, action: 'contact' })).toEqual([
      'nothing reads the option `limt` of `too-many-follow-ups`; did you mean `limit`',
    ]);
    expect(messagesIn({ action: 'close-kndly' })).toEqual([
      '`too-many-follow-ups` asks for `close-kndly`, which is told as `contact`; did you mean `close-kindly`',
    ]);
  });
});

describe('a policy that extends itself', () => {
  const ours = { name: 'ours', extends: ['theirs'] };
  const theirs = (base: string) => ({ name: 'theirs', extends: [base] });

  it('is an extends-cycle', () => {
    const found = lintPolicy(ours, { policies: [theirs('theirs')] });
    expect(found.map(({ code }) => code)).toEqual(['extends-cycle']);
  });

  it('is none where each starts from another', () => {
    expect(lintPolicy(ours, { policies: [theirs('courtesy')] })).toEqual([]);
  });
});

describe('the built-in policies', () => {
  it.each([courtesy, strict])('$name has nothing that cannot work', (policy) => {
    expect(lintPolicy(policy)).toEqual([]);
  });
});

describe('how many are too many', () => {
  const told = (require: object): string[] => {
    const debt = { id: 'updates', kind: 'obligation', category: 'contact', severity: 'warning', owedBy: 'recruiter', owedTo: 'candidate' };
    const updates = {
      ...debt,
      opens: { condition: 'sets-waiting' },
      due: { days: 10 },
      met: { condition: 'tells-candidate' },
      repeats: true,
    };
    const limited = { ...debt, id: 'limited', kind: 'check', when: { condition: 'recruiters-contact' }, require };
    const found = lintPolicy({ name: 'ours', rules: { updates, limited } });
    return found.filter(({ code }) => code === 'forbidden-after-some').map(({ message }) => /after (\d+) of/.exec(message)![1]!);
  };
  const params = { of: 'recruiters-contact', since: 'candidate-contact' };

  it('is told as many as are let through, however they are counted', () => {
    expect(told({ fact: 'case.count', params, operator: 'lessThanInclusive', value: 3 })).toEqual(['3']);
    expect(told({ fact: 'case.count', params, operator: 'lessThan', value: 4 })).toEqual(['3']);
    expect(told({ fact: 'before.count', params, operator: 'lessThan', value: 3 })).toEqual(['3']);
    expect(told({ fact: 'before.count', params, operator: 'lessThanInclusive', value: 2.5 })).toEqual(['3']);
  });
});
