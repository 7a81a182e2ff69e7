import type { RuleInput } from 'hearback';
import { type RuleCase, testRule } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { cast } from '../story.ts';

const rule: RuleInput = {
  id: 'texts-answered',
  kind: 'obligation',
  category: 'contact',
  severity: 'warning',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  options: { within: { hours: 4 } },
  opens: {
    all: [{ condition: 'candidate-contact' }, { fact: 'interaction.channel', operator: 'equal', value: 'sms' }],
  },
  due: 'option.within',
  met: { condition: 'answers-opener' },
  messages: { pending: '{owedTo} waits.', overdue: '{owedTo} waited since {openedAt}.', late: '{owedTo} heard on {settledAt}.' },
};

const text = `${cast}day 2 10:00 ana → sam sms\n`;
const cases: RuleCase[] = [
  { name: 'no answer', timeline: text, asOf: 'day 3', expect: [{ status: 'overdue', owedBy: 'sam', dueAt: 'day 2 14:00' }] },
  { name: 'a late answer', timeline: `${text}day 2 15:00 sam → ana sms`, asOf: 'day 3', expect: [{ status: 'late', settledBy: 'i2' }] },
  { name: 'an answer in time', timeline: `${text}day 2 14:00 sam → ana sms`, asOf: 'day 3', expect: [] },
  { name: 'still time', timeline: text, asOf: 'day 2 14:00', expect: [{ status: 'pending' }] },
];

interface Ran {
  readonly names: string[];
  readonly failures: Record<string, string>;
}

/** What a runner sees. */
function run(tested: RuleInput, of: readonly RuleCase[], options: Parameters<typeof testRule>[2] = {}): Ran {
  const ran: Ran = { names: [], failures: {} };
  testRule(tested, of, {
    ...options,
    describe: (name, tests) => {
      ran.names.push(name);
      tests();
    },
    it: (name, test) => {
      ran.names.push(name);
      try {
        test();
      } catch (error) {
        ran.failures[name] = (error as Error).message;
      }
    },
  });
  return ran;
}

const [noAnswer, late, kept, pending] = cases as [RuleCase, RuleCase, RuleCase, RuleCase];
const failuresOf = (changed: Partial<RuleInput>, of: readonly RuleCase[] = cases) => run({ ...rule, ...changed } as RuleInput, of).failures;

describe('testRule', () => {
  it('passes a rule whose cases say all', () => {
    expect(run(rule, cases).failures).toEqual({});
  });

  it('makes a test of each case, and of what holds for all', () => {
    expect(run(rule, cases).names).toEqual([
      'texts-answered',
      ...cases.map(({ name }) => name),
      'says the same whatever the order of the interactions',
      'says the same about a timeline that was stored in between',
      'falls due to the millisecond',
      'is data that survives being stored',
      'is broken in one case and kept in another, no two of them alike',
      'has a message for every status that occurs, and says every message',
    ]);
  });

  it('shows a case that is not as it says, with the finding in its place', () => {
    const { failures } = run(rule, [{ ...noAnswer, expect: [{ status: 'overdue', dueAt: 'day 2 15:00' }] }, late, kept, pending]);
    expect(failures['no answer']).toBe(
      [
        'expected `texts-answered` overdue, dueAt day 2 15:00; received dueAt day 2 14:00',
        'did not expect `texts-answered` overdue, opened by i1',
        '',
        '  day 2 10:00 ana → sam sms',
        '    ^ overdue: texts-answered (warning); owed by sam to ana; due day 2 14:00',
        '  day 3 23:59:59.999 judged here',
      ].join('\n'),
    );
    expect(Object.keys(failures)).toEqual(['no answer']);
  });

  it('refuses two cases of one name, and two that are the same', () => {
    const { failures } = run(rule, [...cases, { ...kept, name: 'still time' }, { ...late, name: 'again' }]);
    expect(Object.values(failures)).toEqual([
      'two cases are called `still time`\n\n`an answer in time` and `still time` are the same case\n\n`a late answer` and `again` are the same case',
    ]);
  });

  it('wants it broken and kept', () => {
    const test = 'is broken in one case and kept in another, no two of them alike';
    expect(failuresOf({}, [kept, pending])[test]).toBe('no case in which the rule is broken, overdue or late');
    expect(failuresOf({}, [noAnswer, late, pending])[test]).toBe('no case in which the rule finds nothing amiss');
  });

  it('wants every message said, and one for what occurs', () => {
    const test = 'has a message for every status that occurs, and says every message';
    expect(failuresOf({}, [noAnswer, late, kept])[test]).toBe('the message for `pending` is said in no case');
    expect(failuresOf({ messages: { pending: 'a', overdue: 'b' } })[test]).toBe('no message for `late`, which occurs');
    const { messages: _, ...silent } = rule;
    expect(run(silent, cases).failures).toEqual({});
  });

  it('refuses what is lost when it is stored', () => {
    const options = { within: { hours: 4 }, since: new Date(0) };
    expect(failuresOf({ options })['is data that survives being stored']).toBe(
      'texts-answered.options.since: is not the same once it is stored as JSON',
    );
    const told = failuresOf({ summary: '' });
    expect(told['is data that survives being stored']).toMatch(/^summary: /);
  });

  it('takes options of a case, rules beside it, and another policy', () => {
    const quicker: RuleCase = {
      ...noAnswer,
      name: 'quicker',
      options: { within: { hours: 1 } },
      expect: [{ status: 'overdue', dueAt: 'day 2 11:00' }],
    };
    const policy = { name: 'ours', conditions: {}, rules: {} };
    const elsewhere: RuleCase = { ...kept, name: 'in a bare policy', policy };
    expect(run(rule, [...cases, quicker, elsewhere, { ...kept, name: 'beside', beside: ['unanswered-message'] }]).failures).toEqual({});
    expect(run(rule, [...cases, quicker], { policy: 'strict' }).failures).toEqual({});
    expect(() => run(rule, cases, { policy: 'stricter' }).failures).not.toThrow();
    expect(run(rule, [noAnswer], { policy: 'stricter' }).failures['no answer']).toContain('did you mean `strict`');
  });

  it('runs at once where there is no runner, and throws all that is wrong', () => {
    expect(() => testRule(rule, cases)).not.toThrow();
    expect(() => testRule(rule, [noAnswer])).toThrow(
      /^texts-answered › is broken in one case .*\nno case in which the rule finds nothing amiss\n\ntexts-answered › has a message/,
    );
  });
});

// and by the runner at hand
testRule(rule, cases, { describe, it });
