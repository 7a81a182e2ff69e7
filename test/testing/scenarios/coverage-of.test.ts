import type { PolicyInput } from 'hearback';
import { coverageOf, type Scenario } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { cast } from '../story.ts';

const text = { fact: 'interaction.channel', operator: 'equal', value: 'sms' };
const policy: PolicyInput = {
  name: 'ours',
  rules: {
    'no-late-texts': {
      id: 'no-late-texts',
      kind: 'check',
      category: 'contact',
      severity: 'warning',
      owedBy: 'recruiter',
      owedTo: 'candidate',
      when: { all: [{ condition: 'contact' }, { any: [text, { fact: 'interaction.channel', operator: 'equal', value: 'chat' }] }] },
      require: { not: { fact: 'interaction.automated', operator: 'equal', value: true } },
    },
    'no-calls': {
      id: 'no-calls',
      kind: 'check',
      category: 'contact',
      severity: 'info',
      owedBy: 'recruiter',
      owedTo: 'candidate',
      when: { fact: 'interaction.kind', operator: 'equal', value: 'call' },
      require: { fact: 'interaction.outcome', operator: 'equal', value: 'missed' },
    },
  },
};

const scenario = (name: string, line: string, broken: boolean): Scenario => ({
  name,
  timeline: `${cast}${line}`,
  asOf: 'day 2',
  policy,
  expect: broken ? [{ rule: 'no-late-texts', status: 'broken' }] : [],
});
const automatic = scenario('an automatic text', 'day 1 09:00 sam → ana sms automated', true);
const own = scenario('a text of her own', 'day 1 09:00 sam → ana sms', false);
const mail = scenario('an automatic mail', 'day 1 09:00 sam → ana email automated', false);
const bounced = scenario('a text that came back', 'day 1 09:00 sam → ana sms automated bounced', false);
const chat = scenario('an automatic chat', 'day 1 09:00 sam → ana chat automated', true);

const unexercised = (...scenarios: Scenario[]) =>
  coverageOf(scenarios).policies[0]!.unexercised.map(({ part, path, always }) => `${part}.${path} ${String(always)}`);

describe('coverage', () => {
  it('names the rules that no scenario touches', () => {
    const { policies, message } = coverageOf([automatic, own]);
    expect(policies).toMatchObject([{ policy: 'ours', rules: { 'no-late-texts': 1, 'no-calls': 0 }, untouched: ['no-calls'] }]);
    expect(message).toContain('ours: 1 of 2 rules touched\n  no-calls: no scenario touches it\n');
  });

  it('names the clauses that no scenario would miss', () => {
    expect(unexercised(automatic)).toEqual([
      'when.all[0] true',
      'when.all[1].any[0] true',
      'when.all[1].any[1] true',
      'when.all[1].any[1] false',
      'require.not true',
    ]);
    expect(unexercised(automatic, own)).not.toContain('require.not true');
    expect(unexercised(automatic, own, bounced)).not.toContain('when.all[0] true');
    expect(unexercised(automatic, own, bounced, mail)).toEqual(['when.all[1].any[1] false']);
    expect(unexercised(automatic, own, bounced, mail, chat)).toEqual([]);
  });

  it('tells them in words', () => {
    expect(coverageOf([automatic, own, bounced, mail]).message).toContain(
      '  no-late-texts when.all[1].any[1] (interaction.channel): no scenario would fail if it were always false',
    );
  });

  it('looks at the rules that it is asked for', () => {
    expect(coverageOf([automatic], { clausesOf: [] }).policies[0]?.unexercised).toEqual([]);
    expect(coverageOf([automatic], { clausesOf: ['no-calls'] }).policies[0]?.unexercised).toHaveLength(3);
  });

  it('counts nothing of a scenario that fails, and each policy by itself', () => {
    expect(coverageOf([{ ...automatic, expect: [] }]).policies).toEqual([]);
    const { policies } = coverageOf([automatic, { ...automatic, name: 'courtesy', policy: 'courtesy', about: ['ghosting'], expect: [] }], {
      clausesOf: [],
    });
    expect(policies.map(({ policy: name }) => name)).toEqual(['ours', 'courtesy']);
  });

  it('refuses a rule that no policy of the scenarios has: nothing of it would be unexercised', () => {
    const failing = scenario('not as expected', 'day 1 09:00 sam → ana sms automated', false);
    expect(() => coverageOf([automatic], { clausesOf: ['no-calls', 'no-late-text'] })).toThrow(
      'clausesOf[1]: expected a rule that is in force, received `no-late-text`; did you mean `no-late-texts`',
    );
    expect(coverageOf([failing], { clausesOf: ['no-late-texts'] }).policies).toEqual([]);
  });
});
