import { courtesy, evaluate, parseTimeline } from 'hearback';
import { judge, matchers, parseNotation } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { missedCall, told } from '../story.ts';

expect.extend(matchers);

const overdue = judge(missedCall, courtesy, { asOf: 'day 4 09:00' });
const pending = judge(missedCall, courtesy, { asOf: 'day 2 18:00' });
const returned = told('day 2 14:10 ana → sam missed-call\nday 4 09:00 sam → ana call: discloses terms', 'day 5 09:00');
const kept = told('day 2 14:10 ana → sam missed-call\nday 2 15:00 sam → ana call: discloses terms', 'day 5 09:00');

/** The message of a failure. */
function messageOf(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it did not fail');
}

describe('toComply', () => {
  it('passes where nothing is violated', () => {
    expect(kept).toComply();
    expect(pending).toComply();
    expect(overdue).not.toComply();
  });

  it('may let lesser violations pass', () => {
    const policy = { name: 'ours', extends: ['courtesy'], rules: { 'unreturned-call': 'warning' as const } };
    const lesser = judge(missedCall, policy, { asOf: 'day 4 09:00' });
    expect(lesser).toComply({ severity: 'error' });
    expect(lesser).not.toComply({ severity: 'warning' });
    expect(lesser).not.toComply();
  });

  it('shows the timeline with the violation in its place', () => {
    expect(messageOf(() => expect(overdue).toComply())).toBe(
      [
        'expected no violation, received 1:',
        '  day 2 14:10 ana → sam missed-call',
        '    ^ overdue: unreturned-call (error); owed by sam to ana; due day 3 17:00',
        '  day 4 09:00 judged here',
      ].join('\n'),
    );
    expect(messageOf(() => expect(kept).not.toComply())).toContain('expected a violation, received none:\n  day 2 14:10 ana');
  });

  it('shows the moment of judgement where it lies', () => {
    const message = messageOf(() => expect(told('day 2 14:10 ana → sam missed-call\nday 9 09:00 sam → ana call', 'day 4')).toComply());
    expect(message.split('\n').slice(-2)).toEqual(['  day 4 23:59:59.999 judged here', '  day 9 09:00 sam → ana call']);
  });
});

describe('toOwe', () => {
  it('passes while the debt runs, in time and overdue', () => {
    expect(pending).toOwe('unreturned-call');
    expect(overdue).toOwe('unreturned-call');
    expect(returned).not.toOwe('unreturned-call');
    expect(kept).not.toOwe('unreturned-call');
    expect(told('day 2 14:10 ana → sam missed-call\nday 4 16:00 ana opted-out', 'day 5')).not.toOwe('unreturned-call');
  });

  it('holds the deadline to the millisecond', () => {
    expect(pending).toOwe('unreturned-call', { by: 'day 3 17:00' });
    expect(pending).toOwe('unreturned-call', { by: '2026-03-04T17:00:00-06:00' });
    expect(pending).toOwe('unreturned-call', { by: Date.UTC(2026, 2, 4, 23) });
    expect(pending).not.toOwe('unreturned-call', { by: 'day 3 17:00:00.001' });
  });

  it('asks who owes whom, and since when', () => {
    expect(pending).toOwe('unreturned-call', { owedBy: 'sam', owedTo: 'ana', openedBy: 'i1' });
    expect(pending).not.toOwe('unreturned-call', { owedBy: 'dana' });
    expect(pending).not.toOwe('unreturned-call', { openedBy: 'i2' });
  });

  it('shows what the rule says instead', () => {
    expect(messageOf(() => expect(pending).toOwe('unreturned-call', { by: 'day 3 12:00', owedBy: 'sam' }))).toBe(
      [
        'expected a debt of `unreturned-call`, due day 3 12:00, owed by sam, received 1:',
        '  day 2 14:10 ana → sam missed-call',
        '    ^ pending: unreturned-call (error); owed by sam to ana; due day 3 17:00',
        '  day 2 18:00 judged here',
      ].join('\n'),
    );
    expect(messageOf(() => expect(pending).not.toOwe('unreturned-call'))).toMatch(/^expected no debt of `unreturned-call`, received 1:/);
    expect(messageOf(() => expect(returned).toOwe('unreturned-call'))).toContain('late: unreturned-call (error)');
  });
});

describe('toViolate', () => {
  it('passes where the rule is broken, overdue or late', () => {
    expect(overdue).toViolate('unreturned-call');
    expect(returned).toViolate('unreturned-call', { status: 'late', owedBy: 'sam' });
    expect(returned).not.toViolate('unreturned-call', { status: 'overdue' });
    expect(pending).not.toViolate('unreturned-call');
  });

  it('says what it missed', () => {
    expect(messageOf(() => expect(kept).toViolate('unreturned-call', { status: 'late' }))).toMatch(
      /^expected a violation of `unreturned-call`, late, received none:\n/,
    );
  });
});

describe('a matcher', () => {
  it('takes a report too, and then shows findings by their ids', () => {
    const timeline = parseTimeline(parseNotation(missedCall));
    const report = evaluate(timeline, courtesy, { asOf: '2026-03-05T15:00:00Z' });
    expect(report).toViolate('unreturned-call');
    expect(report).toOwe('unreturned-call', { by: '2026-03-04 17:00' });
    expect(messageOf(() => expect(report).toComply())).toBe(
      'expected no violation, received 1:\n  case-1/unreturned-call/i1 overdue: unreturned-call (error); owed by sam to ana; due 2026-03-04 17:00',
    );
  });

  it('refuses a rule that the policy does not have, also where it is not to be violated', () => {
    expect(messageOf(() => expect(kept).not.toViolate('unreturned-cal'))).toContain('did you mean `unreturned-call`');
    expect(messageOf(() => expect(kept).not.toOwe('ghosted'))).toContain('expected a rule of the policy `courtesy`, received `ghosted`');
  });

  it('refuses a severity that there is not', () => {
    expect(messageOf(() => expect(kept).toComply({ severity: 'errors' as never }))).toContain('received `errors`; did you mean `error`');
  });

  it.each([undefined, null, 'x', {}, { report: {} }])('refuses %j', (received) => {
    expect(() => matchers.toComply(received)).toThrow('expected a report, or what `judge` returns');
  });
});
