import { describe, expect, it } from 'vitest';
import type { Skipped } from '../../../src/adapters/shared/adapted.ts';
import { assemble, type Happening } from '../../../src/adapters/shared/assemble.ts';
import { coverage, mergeCovers } from '../../../src/adapters/shared/covers.ts';
import type { Person } from '../../../src/adapters/shared/directory.ts';
import { threads } from '../../../src/adapters/shared/threads.ts';

const candidate: Person = { id: 'ana', role: 'candidate' };
const note = (id: string, at: number, from?: Person): Happening => ({ interaction: { kind: 'note', id, at }, from, row: id });

function built(happenings: readonly Happening[], cast: readonly Person[] = []) {
  const skipped: Skipped[] = [];
  return { ...assemble({ id: 'x', opportunity: {}, candidate, cast, happenings, covers: {} }, skipped), skipped };
}

describe('assemble', () => {
  it('orders interactions by time and id', () => {
    expect(built([note('b', 2), note('c', 1), note('a', 2)]).interactions.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it.each([[8.64e15 + 1], [-8.64e15 - 1]])('leaves out what would happen at %d, where time has ended', (at) => {
    const { interactions, skipped } = built([note('a', 8.64e15), note('b', at)]);
    expect(interactions.map(({ id }) => id)).toEqual(['a']);
    expect(skipped).toEqual([{ row: 'b', reason: `at: expected an instant within ±8.64e15, received \`${String(at)}\`` }]);
  });

  it('leaves out what is set for then', () => {
    const interview = (startsAt: number) =>
      ({ interaction: { kind: 'interview-scheduled', id: String(startsAt), at: 1, startsAt }, row: startsAt }) as const;
    expect(built([interview(8.64e15), interview(8.64e15 + 60_000)]).skipped.map(({ row }) => row)).toEqual([8.64e15 + 60_000]);
  });

  it('orders parties: the candidate, the cast, and who else took part', () => {
    const parties = built([note('a', 1, { id: 'k' }), note('b', 1, { id: 'b' })], [{ id: 'z' }, { id: 'y' }]).parties;
    expect(parties.map(({ id }) => id)).toEqual(['ana', 'z', 'y', 'b', 'k']);
  });

  it.each([
    [['employer', undefined], 'employer'],
    [['employer', 'recruiter'], 'recruiter'],
    [['referrer', 'employer'], 'employer'],
    [[undefined], 'recruiter'],
  ] as const)('takes who acted as %j for %s', (roles, expected) => {
    const happenings = roles.map((role, index) => note(String(index), index, { id: 'dana', ...(role && { role }) }));
    expect(built(happenings).parties[1]).toEqual({ id: 'dana', role: expected });
  });

  it('believes the caller before the rows', () => {
    const stated: Person = { id: 'dana', role: 'employer', stated: true };
    expect(built([note('a', 1, { id: 'dana', role: 'recruiter' }), note('b', 2, stated)]).parties[1]?.role).toBe('employer');
  });

  it('keeps of a name what says most', () => {
    const names = ['Dana', 'Dana Fox', 'D. Fox'].map((name, index) => note(String(index), index, { id: 'dana', name }));
    expect(built(names).parties[1]?.name).toBe('Dana Fox');
  });

  it('takes a name as it is spoken before one as it is filed', () => {
    const names = ['Ruiz, Dana', 'Dana Ruiz'].map((name, index) => note(String(index), index, { id: 'dana', name }));
    expect(built(names).parties[1]?.name).toBe('Dana Ruiz');
    expect(built(names.slice(0, 1)).parties[1]?.name).toBe('Ruiz, Dana');
  });

  it('names each addressee once, and not the sender', () => {
    const happening: Happening = { ...note('a', 1, { id: 'sam' }), to: [candidate, { id: 'sam' }, candidate] };
    expect(built([happening]).interactions[0]).toMatchObject({ from: 'sam', to: ['ana'] });
  });

  it('tells the same row once, and of two that differ under one id always the same', () => {
    const [one, other] = [note('a', 1), note('a', 2)];
    expect(built([one, one]).skipped).toEqual([]);
    for (const several of [
      [one, other],
      [other, one],
    ]) {
      expect(built(several).interactions).toEqual([{ kind: 'note', id: 'a', at: 1 }]);
      expect(built(several).skipped).toHaveLength(1);
    }
  });
});

describe('coverage', () => {
  it('is none of what is not named', () => {
    expect(coverage({ note: 'all' })).toMatchObject({ note: 'all', call: 'none' });
  });

  it('of several is some where they differ, and none of none', () => {
    expect(mergeCovers([coverage({ note: 'all' }), coverage({ note: 'all', call: 'all' })])).toMatchObject({
      note: 'all',
      call: 'some',
      message: 'none',
    });
    expect(mergeCovers([])).toMatchObject({ note: 'none' });
  });
});

describe('threads', () => {
  it('are one where any link leads from one to the other, however many', () => {
    const links = Array.from({ length: 50_000 }, (_, index) => [`m${index + 1}`, `m${index}`] as const);
    const threadOf = threads([...links, ['x', 'y']]);
    expect(threadOf('m0')).toBe(threadOf('m50000'));
    expect(threadOf('x')).toBe(threadOf('y'));
    expect(threadOf('x')).not.toBe(threadOf('m0'));
    expect(threadOf('alone')).toBe('alone');
  });
});
