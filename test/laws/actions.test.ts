import { compilePolicy, courtesy, evaluate, parseTimeline, strict } from 'hearback';
import { describe, expect, it } from 'vitest';
import { wrongActions } from './actions.ts';
import { pairOf } from './generators/pairs.ts';

const runs = 150;
const chicago = { timeZone: 'America/Chicago' };

describe('law 12: actions work', () => {
  it.each([
    ['courtesy', () => courtesy],
    ['strict', () => strict],
    ['a random policy', (seed: number) => compilePolicy(pairOf(seed).policy)],
  ])('under %s each does what it says, and adds no violation', (_, policyOf) => {
    for (let seed = 1; seed <= runs; seed++) {
      const { timeline, options } = pairOf(seed);
      const { asOf, knownAsOf, calendar = chicago } = options;
      expect(wrongActions(parseTimeline(timeline), policyOf(seed), { asOf, knownAsOf, calendar }), `pair ${String(seed)}`).toEqual([]);
    }
  });

  it('is put to the test by the random timelines', () => {
    const types = new Set<string>();
    for (let seed = 1; seed <= runs; seed++) {
      const { timeline, options } = pairOf(seed);
      const { asOf, calendar = chicago } = options;
      for (const action of evaluate(parseTimeline(timeline), courtesy, { asOf, calendar }).nextActions) {
        types.add(`${action.type} ${action.advice === true ? 'as advice' : action.settles.length > 0 ? 'settles' : 'serves'}`);
      }
    }
    expect([...types].sort()).toEqual(
      expect.arrayContaining([
        'chase-employer serves',
        'keep-promise settles',
        'reply settles',
        'return-call settles',
        'send-update settles',
        'tell-decision settles',
      ]),
    );
  });
});
