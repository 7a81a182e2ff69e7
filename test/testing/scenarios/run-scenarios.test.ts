import { annotate } from 'hearback';
import { runScenarios, type Scenario } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { cast, missedCall } from '../story.ts';

const scenario: Scenario = {
  name: 'a missed call',
  timeline: missedCall,
  asOf: 'day 4 09:00',
  expect: [{ rule: 'unreturned-call', status: 'overdue', dueAt: 'day 3 17:00' }],
};

const problemsOf = (changed: Partial<Scenario>, options: Parameters<typeof runScenarios>[1] = {}) =>
  runScenarios([{ ...scenario, ...changed }], options).results[0]!.problems;

describe('a scenario', () => {
  it('passes where every violation is expected, and all that is expected is found', () => {
    expect(runScenarios([scenario])).toMatchObject({ ok: true, passed: 1, failed: 0, message: '1 passed, 0 failed' });
  });

  it('fails on a violation that nobody expected, and shows it in its place', () => {
    const { ok, message, results } = runScenarios([{ ...scenario, expect: [] }]);
    expect(ok).toBe(false);
    expect(results[0]?.report?.violations).toHaveLength(1);
    expect(message).toBe(
      [
        'a missed call: not as expected',
        '  did not expect `unreturned-call` overdue, opened by i1',
        '',
        '  day 2 14:10 ana → sam missed-call',
        '    ^ overdue: unreturned-call (error); owed by sam to ana; due day 3 17:00',
        '  day 4 09:00 judged here',
        '',
        '0 passed, 1 failed',
      ].join('\n'),
    );
  });

  it('says in what a finding differs', () => {
    const wanted = { rule: 'unreturned-call', status: 'overdue', dueAt: 'day 3', owedBy: 'tim', data: { a: 1 } } as const;
    expect(problemsOf({ expect: [wanted] })).toEqual([
      'expected `unreturned-call` overdue, dueAt day 3, owedBy tim, data {"a":1}; received dueAt day 3 17:00, owedBy sam, data {}',
      'did not expect `unreturned-call` overdue, opened by i1',
    ]);
    expect(problemsOf({ expect: [...scenario.expect, { rule: 'ghosting', status: 'pending' }] })).toEqual([
      'expected `ghosting` pending; the rule finds nothing more',
    ]);
  });

  it('expects each finding once', () => {
    expect(problemsOf({ expect: [...scenario.expect, ...scenario.expect] })).toHaveLength(1);
    const vague = { rule: 'unanswered-message', status: 'overdue' } as const;
    const timeline = `${cast}day 1 09:00 ana → sam email\nday 1 10:00 sam → dana email\nday 2 09:00 ana → sam missed-call`;
    const expected = [{ rule: 'unreturned-call', status: 'overdue' } as const, vague, { ...vague, openedBy: 'i1' }];
    expect(problemsOf({ timeline, asOf: 'day 9', expect: expected }).some((problem) => problem.includes('openedBy i1'))).toBe(false);
  });

  it('tells of several findings the one that differs least', () => {
    const timeline = `${cast}day 1 09:00 ana → sam email: asks client\nday 2 09:00 ana → sam email: asks compensation`;
    const wanted = { rule: 'unanswered-question', status: 'overdue', openedBy: 'i2', owedTo: 'tim' } as const;
    expect(problemsOf({ timeline, asOf: 'day 9', about: ['unanswered-question'], expect: [wanted] })[0]).toBe(
      'expected `unanswered-question` overdue, openedBy i2, owedTo tim; received owedTo ana',
    );
  });

  it('gives a finding to the expectation that no other suits, whatever their order', () => {
    const timeline = `${cast}day 1 09:00 ana → sam email: asks client\nday 2 09:00 ana → sam email: asks compensation`;
    const vague = { rule: 'unanswered-question', status: 'overdue', owedTo: 'ana' } as const;
    const exact = { rule: 'unanswered-question', status: 'overdue', openedBy: 'i1' } as const;
    for (const expected of [
      [vague, exact],
      [exact, vague],
    ])
      expect(problemsOf({ timeline, asOf: 'day 9', about: ['unanswered-question'], expect: expected })).toEqual([]);
  });

  it('leaves open what is pending, unless it is about the rule', () => {
    expect(problemsOf({ asOf: 'day 2 18:00', expect: [] })).toEqual([]);
    expect(problemsOf({ asOf: 'day 2 18:00', expect: [{ rule: 'unreturned-call', status: 'pending' }] })).toEqual([]);
    expect(problemsOf({ asOf: 'day 2 18:00', about: ['unreturned-call'], expect: [] })).toEqual([
      'did not expect `unreturned-call` pending, opened by i1',
    ]);
    expect(problemsOf({ about: ['ghosting'], expect: [] })).toEqual([]);
    expect(problemsOf({ about: ['ghosting'] })).toContain('expects `unreturned-call`, which it is not about');
  });

  it('names a policy, built in or given, or holds one', () => {
    const ours = { name: 'ours', extends: ['courtesy'], rules: { 'unreturned-call': 'off' as const } };
    expect(problemsOf({ policy: ours, expect: [] })).toEqual([]);
    expect(problemsOf({ policy: 'ours', expect: [] }, { policies: [ours] })).toEqual([]);
    expect(problemsOf({ expect: [] }, { policy: ours })).toEqual([]);
    expect(problemsOf({ policy: { name: 'theirs', extends: ['ours'] }, expect: [] }, { policies: [ours] })).toEqual([]);
    expect(problemsOf({ policy: ours })).toContain('the policy `ours` has no rule `unreturned-call` in force');
  });

  it('fails where it cannot be judged', () => {
    expect(problemsOf({ policy: 'curtesy' })[0]).toContain('did you mean `courtesy`');
    const { results } = runScenarios([{ ...scenario, timeline: 'ana candidate\nsam recruiter' }]);
    expect(results[0]).toMatchObject({ ok: false, report: undefined });
    expect(results[0]!.message).toContain('a missed call: cannot be judged\n  calendar: expected a calendar');
  });

  it('may be judged with waivers, another calendar, and the text read', () => {
    const waivers = [{ rule: 'unreturned-call', reason: 'agreed', approvedBy: 'lea' }];
    expect(problemsOf({ waivers, expect: [{ rule: 'unreturned-call', status: 'waived' }] })).toEqual([]);
    const timeline = 'ana candidate\nsam recruiter\nday 1 09:00 ana → sam email: "Who is the client?"';
    const asked = { timeline, calendar: { timeZone: 'UTC' }, asOf: 'day 1 10:00', about: ['unanswered-question'], expect: [] };
    expect(problemsOf(asked)).toEqual([]);
    expect(problemsOf(asked, { annotate })).toEqual(['did not expect `unanswered-question` pending, opened by i1']);
  });
});
