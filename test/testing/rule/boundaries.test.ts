import type { RuleInput } from 'hearback';
import { describe, expect, it } from 'vitest';
import { boundaryProblems } from '../../../src/testing/rule/boundaries.ts';
import { RuleBench, type RuleCase } from '../../../src/testing/rule/rule-case.ts';
import { cast } from '../story.ts';

const rule: RuleInput = {
  id: 'answered',
  kind: 'obligation',
  category: 'contact',
  severity: 'warning',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  opens: { condition: 'candidate-contact' },
  due: { hours: 4 },
  met: { condition: 'answers-opener' },
};

const problemsOf = (changed: Partial<RuleInput>, lines: string) => {
  const ruleCase: RuleCase = { name: 'case', timeline: `${cast}${lines}`, asOf: 'day 9', expect: [] };
  return boundaryProblems(new RuleBench({ ...rule, ...changed } as RuleInput, {}), ruleCase);
};

describe('the boundary of a debt', () => {
  it('lies at the instant at which it falls due', () => {
    expect(problemsOf({}, 'day 2 10:00 ana → sam sms')).toEqual([]);
    expect(problemsOf({}, 'day 2 10:00 ana → sam sms\nday 2 11:00 sam → ana sms')).toEqual([]);
    expect(problemsOf({}, 'day 2 10:00 ana → sam sms\nday 3 11:00 sam → ana sms\nday 3 12:00 ana → sam sms')).toEqual([]);
  });

  it('is missed by an act that settles early and not at the last moment', () => {
    const early = { fact: 'interaction.at', operator: 'lessThan', value: { fact: 'time', params: { from: 'opened.at', hours: 2 } } };
    const met = { all: [{ condition: 'answers-opener' }, early] };
    expect(problemsOf({ met }, 'day 2 10:00 ana → sam sms\nday 2 11:00 sam → ana sms')).toEqual([
      'case: the debt opened by `i1`, due day 2 14:00, settled by `i2` at that instant: expected met, received pending',
    ]);
  });

  it('is not looked for where the act would have to pass another, or has its day only', () => {
    const early = { fact: 'interaction.at', operator: 'lessThan', value: { fact: 'time', params: { from: 'opened.at', hours: 2 } } };
    const met = { all: [{ condition: 'answers-opener' }, early] };
    expect(
      problemsOf({ met, due: { minutes: 10 } }, 'day 2 10:00 ana → sam sms\nday 2 10:30 dana → sam call\nday 2 11:00 sam → ana sms'),
    ).toEqual([]);
    expect(problemsOf({}, 'day 2 10:00 ana → sam sms\nday 2 sam → ana sms')).toEqual([]);
  });

  it('is none where nothing falls due', () => {
    expect(problemsOf({ due: { never: true } }, 'day 2 10:00 ana → sam sms\nday 2 11:00 sam → ana sms')).toEqual([]);
  });
});
