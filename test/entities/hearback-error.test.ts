import { describe, expect, it } from 'vitest';
import { HearbackError } from '../../src/entities/hearback-error.ts';
import { collectProblems, mostIssues } from '../../src/entities/problems.ts';

const issue = (name: string) => ({ path: [name], code: 'missing', expected: 'a text', received: 'nothing' }) as const;

describe('HearbackError', () => {
  const error = new HearbackError('invalid-timeline', [issue('id'), issue('parties')]);

  it('is an Error with a name and a code', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('HearbackError');
    expect(error.code).toBe('invalid-timeline');
    expect(String(error)).toMatch(/^HearbackError: id: /);
  });

  it('lists every issue, one a line', () => {
    expect(error.message).toBe('id: expected a text, received nothing\nparties: expected a text, received nothing');
    expect(error.issues).toEqual([issue('id'), issue('parties')]);
  });
});

describe('collectProblems', () => {
  it('has no error while nothing was noted', () => {
    expect(collectProblems().toError('invalid-policy')).toBeUndefined();
  });

  it('gives an error with all that was noted, in order', () => {
    const problems = collectProblems();
    problems.add(issue('a'));
    problems.addAll([issue('b'), issue('c')]);
    expect(problems.issues).toEqual([issue('a'), issue('b'), issue('c')]);
    expect(problems.toError('invalid-policy')).toMatchObject({ code: 'invalid-policy', issues: problems.issues });
  });

  it('gives an error that does not change with what is noted after it', () => {
    const problems = collectProblems();
    problems.add(issue('a'));
    const error = problems.toError('invalid-policy');
    problems.add(issue('b'));
    expect(error?.issues).toEqual([issue('a')]);
  });

  it('stops after a thousand, and says so', () => {
    const problems = collectProblems();
    for (let count = 0; count < mostIssues; count += 1) problems.add(issue(`k${String(count)}`));
    expect(problems.full).toBe(false);
    problems.addAll([issue('one'), issue('two')]);
    expect(problems.full).toBe(true);
    expect(problems.issues).toHaveLength(mostIssues + 1);
    expect(problems.issues.at(-1)).toMatchObject({ code: 'too-many-problems', path: [] });
  });
});

describe('instanceof HearbackError', () => {
  it('knows an error of another copy of the package, and nothing else', async () => {
    const path = '../../src/entities/hearback-error.ts?another';
    const another = (await import(path)) as { HearbackError: typeof HearbackError };
    expect(another.HearbackError).not.toBe(HearbackError);
    expect(new another.HearbackError('invalid-rows', []) instanceof HearbackError).toBe(true);
    expect([new Error('x'), { name: 'HearbackError' }, null, 'text'].map((value) => (value as unknown) instanceof HearbackError)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('leaves what extends it apart', () => {
    class OurError extends HearbackError {}
    expect(new OurError('invalid-rows', []) instanceof HearbackError).toBe(true);
    expect(new HearbackError('invalid-rows', []) instanceof OurError).toBe(false);
    expect(new OurError('invalid-rows', []) instanceof OurError).toBe(true);
  });
});
