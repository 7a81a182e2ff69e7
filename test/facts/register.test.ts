import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Between, no, type Truth, unknown, unsure, yes } from '../../src/conditions/truth.ts';
import { Reasons } from '../../src/facts/reasons.ts';
import { Register } from '../../src/facts/register.ts';

type Told = readonly [of: Truth, since: Truth];

/** A register that was told these, one an interaction. */
function registerOf(told: readonly Told[]): Register<string> {
  const register = new Register<string>();
  for (const [index, [of, since]] of told.entries()) {
    register.push(index, of, since);
    if (of === unsure) register.doubt(index, 'of', `of ${String(index)}`);
    if (since === unsure) register.doubt(index, 'since', `since ${String(index)}`);
  }
  return register;
}

const is = (of: Truth, since: Truth = no): Told => [of, since];

describe('a count', () => {
  const count = (...told: Told[]) => registerOf(told).count(told.length);

  it('is of those for which the condition held, after the last time of the other, that one itself not counted', () => {
    expect(count(is(yes), is(no), is(yes))).toBe(2);
    expect(count(is(yes), is(yes, yes), is(yes))).toBe(1);
    expect(count()).toBe(0);
  });

  it('lies between bounds where one perhaps counts', () => {
    expect(count(is(yes), is(unsure), is(unsure))).toEqual(new Between(1, 3));
  });

  it('lies between bounds where it perhaps starts anew, and is known where that makes no difference', () => {
    expect(count(is(yes), is(no, unsure), is(yes))).toEqual(new Between(1, 2));
    expect(count(is(no), is(no, unsure), is(yes))).toBe(1);
  });

  it('forgets doubts from before it started anew', () => {
    expect(count(is(unsure), is(no, yes), is(yes))).toBe(1);
  });
});

describe('the first and the last', () => {
  const edges = (...told: Told[]) => {
    const register = registerOf(told);
    return [register.first(told.length), register.last(told.length)];
  };

  it('are the indexes, or -1', () => {
    expect(edges(is(no), is(yes), is(yes), is(no))).toEqual([1, 2]);
    expect(edges(is(no))).toEqual([-1, -1]);
  });

  it('are unknown where a doubt comes before the first, or after the last', () => {
    expect(edges(is(unsure), is(yes))).toEqual([unknown, 1]);
    expect(edges(is(yes), is(unsure))).toEqual([0, unknown]);
    expect(edges(is(unsure))).toEqual([unknown, unknown]);
  });
});

describe('why it is unknown', () => {
  const reasons = (explain: (register: Register<string>, reasons: Reasons) => void, ...told: Told[]) => {
    const found = new Reasons();
    explain(registerOf(told), found);
    return found.toList().map((reason) => ('interaction' in reason ? reason.interaction : ''));
  };

  it('of a count: all doubts since it surely started anew', () => {
    const told = [is(unsure), is(no, yes), is(unsure), is(yes, unsure), is(yes)];
    expect(reasons((register, found) => register.explainCount(5, found, (why) => found.words(why)), ...told)).toEqual(['of 2', 'since 3']);
  });

  it('of a first and a last: the doubts before it, and after it', () => {
    const told = [is(unsure), is(yes), is(unsure), is(yes), is(unsure)];
    expect(reasons((register, found) => register.explainFirst(5, found, (why) => found.words(why)), ...told)).toEqual(['of 0']);
    expect(reasons((register, found) => register.explainLast(5, found, (why) => found.words(why)), ...told)).toEqual(['of 4']);
  });
});

describe('the interactions on which a count rests', () => {
  const resting = (most: number, ...told: Told[]) => registerOf(told).witnesses(told.length, most);

  it('are those that are counted, as far as the latest `most`, and all in doubt', () => {
    expect(resting(9, is(yes), is(no), is(yes), is(unsure))).toEqual([0, 2, 3]);
    expect(resting(1, is(yes), is(no), is(yes), is(unsure))).toEqual([2, 3]);
  });

  it('and the one it started from, where that left something out', () => {
    expect(resting(9, is(yes), is(no, yes), is(yes))).toEqual([1, 2]);
    expect(resting(9, is(unsure), is(no, yes), is(yes))).toEqual([1, 2]);
    expect(resting(9, is(no), is(no, yes), is(yes))).toEqual([2]);
  });
});

describe('a register', () => {
  const truth = fc.constantFrom<Truth>(no, yes, unsure);
  const many = fc.array(fc.tuple(truth, truth), { maxLength: 12 });

  /** Every way in which the doubts could turn out. */
  function worlds(told: readonly Told[]): Told[][] {
    let all: Told[][] = [[]];
    for (const [of, since] of told) {
      const turns = (one: Truth): Truth[] => (one === unsure ? [no, yes] : [one]);
      all = all.flatMap((world) => turns(of).flatMap((one) => turns(since).map((other): Told[] => [...world, [one, other]])));
    }
    return all;
  }

  it('bounds what the count can turn out to be, tightly', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(truth, truth), { maxLength: 5 }), (told) => {
        const counts = worlds(told).map((world) => registerOf(world).count(world.length) as number);
        const [low, high] = [Math.min(...counts), Math.max(...counts)];
        expect(registerOf(told).count(told.length)).toEqual(low === high ? low : new Between(low, high));
      }),
    );
  });

  it('answers for any earlier moment as it did then', () => {
    fc.assert(
      fc.property(many, fc.nat(12), (told, at) => {
        const end = Math.min(at, told.length);
        const [now, then] = [registerOf(told), registerOf(told.slice(0, end))];
        expect([now.count(end), now.first(end), now.last(end)]).toEqual([then.count(end), then.first(end), then.last(end)]);
      }),
    );
  });

  it('is as it was when what was told is taken back', () => {
    fc.assert(
      fc.property(many, many, (told, more) => {
        const register = registerOf([...told, ...more]);
        register.forget(told.length);
        const end = told.length + more.length;
        expect([register.count(end), register.first(end), register.last(end)]).toEqual([
          registerOf(told).count(end),
          registerOf(told).first(end),
          registerOf(told).last(end),
        ]);
      }),
    );
  });
});
