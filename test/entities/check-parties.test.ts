import { describe, expect, it } from 'vitest';
import { checkParties } from '../../src/entities/check-parties.ts';
import { collectProblems } from '../../src/entities/problems.ts';

describe('checkParties', () => {
  it('takes time that grows with the number of parties, also where most claim to be the candidate', () => {
    const of = (role: string) => Array.from({ length: 300_000 }, (_, index) => ({ id: `${role}-${String(index)}`, role }));
    const problems = collectProblems();
    expect(checkParties([...of('recruiter'), ...of('candidate')], problems).size).toBe(600_000);
    expect(problems.issues[0]).toMatchObject({ path: ['parties', 300_001, 'role'], code: 'several-candidates' });
  });
});
