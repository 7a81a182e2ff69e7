import { describe, expect, it } from 'vitest';
import { describeIssue, formatPath, oneOf, show } from '../../src/entities/describe-issue.ts';

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['interactions', 3, 'at'], 'interactions[3].at'],
    [[0, 'rule'], '[0].rule'],
    [['rules', 'too-many-follow-ups', 'due'], 'rules["too-many-follow-ups"].due'],
    [['context', 'a"b\nc'], 'context["a\\"b\\nc"]'],
    [['__proto__'], '__proto__'],
  ])('writes %j as %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });

  it('shortens a long key', () => {
    expect(formatPath(['context', 'x'.repeat(1_000_000)]).length).toBeLessThan(100);
    expect(formatPath(['context', `-${'x'.repeat(1_000_000)}`]).length).toBeLessThan(100);
  });
});

describe('describeIssue', () => {
  const issue = { path: ['channel'], code: 'invalid-value', expected: 'one of `email`, `sms`', received: '`emial`' } as const;

  it('says where, what was expected and what came', () => {
    expect(describeIssue(issue)).toBe('channel: expected one of `email`, `sms`, received `emial`');
  });

  it('leaves out where, for the whole', () => {
    expect(describeIssue({ ...issue, path: [] })).toBe('expected one of `email`, `sms`, received `emial`');
  });

  it('adds the nearest name', () => {
    expect(describeIssue({ ...issue, nearest: 'email' })).toBe(
      'channel: expected one of `email`, `sms`, received `emial`; did you mean `email`',
    );
  });

  it('adds the help', () => {
    expect(describeIssue({ ...issue, help: 'call it so' })).toBe('channel: expected one of `email`, `sms`, received `emial`: call it so');
    expect(describeIssue({ ...issue, nearest: 'email', help: 'call it so' })).toBe(
      'channel: expected one of `email`, `sms`, received `emial`; did you mean `email`; call it so',
    );
  });
});

describe('show', () => {
  it.each([
    ['mesage', '`mesage`'],
    ['', '``'],
    ['two\nlines', '`two lines`'],
    [1.5, '`1.5`'],
    [Number.NaN, '`NaN`'],
    [true, '`true`'],
    [10n, '`10`'],
    [null, '`null`'],
    [undefined, 'nothing'],
    [[1, 2], 'a list'],
    [{ a: 1 }, 'an object'],
    [new Date(Number.NaN), 'an invalid date'],
    [new Date(0), '`1970-01-01T00:00:00.000Z`'],
    [() => 1, 'a function'],
    [Symbol('x'), 'a symbol'],
  ])('shows %o as %s', (value, text) => {
    expect(show(value)).toBe(text);
  });

  it('shortens a long text, and stays on one line', () => {
    expect(show('x'.repeat(1_000_000)).length).toBeLessThan(70);
    expect(show('a\r\n\u2028b')).not.toMatch(/[\r\n\u2028]/);
  });
});

describe('oneOf', () => {
  it('names one as itself, several with commas', () => {
    expect(oneOf(['email'])).toBe('`email`');
    expect(oneOf(new Set(['email', 3]))).toBe('one of `email`, `3`');
  });
});
