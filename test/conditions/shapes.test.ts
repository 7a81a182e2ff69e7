import { describe, expect, it } from 'vitest';
import { allOf, anyOf, notOf } from '../../src/conditions/combine.ts';
import type { LeafForm, Node } from '../../src/conditions/node.ts';
import { residueOf } from '../../src/conditions/residue.ts';
import { always, never, specialize } from '../../src/conditions/specialize.ts';
import { no, type Truth, unknown, unsure, yes } from '../../src/conditions/truth.ts';
import { waysToHold } from '../../src/conditions/ways.ts';
import { witnessesOf } from '../../src/conditions/witnesses.ts';
import type { FactReader } from '../../src/facts/fact.ts';
import type { Frame } from '../../src/facts/frame.ts';
import { everyKind, kindSet } from '../../src/facts/kinds.ts';

const frame = { stamp: 1, remembered: [] } as unknown as Frame;
const message = kindSet(['message']);

/** A leaf that has a truth, on a fact that is read so. */
function leaf(truth: Truth, { cost = 1, ...form }: Partial<LeafForm> & { readonly cost?: number } = {}): Node {
  const reader: FactReader = { read: () => truth, explain: () => undefined };
  return {
    test: () => truth,
    may: everyKind,
    must: 0,
    cost,
    depth: 1,
    size: 1,
    form: {
      type: 'leaf',
      fact: 'interaction.at',
      kinds: undefined,
      reader,
      against: undefined,
      againstFact: undefined,
      asks: [],
      constant: undefined,
      direction: 0,
      ...form,
    },
  };
}

describe('a condition at interactions of one kind', () => {
  it('always holds where nothing is asked, of either sort', () => {
    for (const empty of [allOf([]), anyOf([])]) {
      expect(specialize(empty, message)).toBe(always);
      expect(specialize(notOf(empty), message)).toBe(never);
    }
  });

  it('is left as it is where the kind does not tell', () => {
    const open = leaf(unsure);
    expect(specialize(anyOf([open, leaf(no, { kinds: kindSet(['call']) })]), message)).toBe(open);
  });
});

describe('the interactions on which a condition rests', () => {
  const resting = (truth: Truth, cost: number, index: number) =>
    leaf(truth, { cost, reader: { read: () => truth, explain: () => undefined, witnesses: () => [index] } });
  const indexesOf = (node: Node): number[] => {
    const found: number[] = [];
    witnessesOf(node, frame, (index) => found.push(index));
    return found;
  };

  it('are those of the cheapest part that decides', () => {
    expect(indexesOf(anyOf([resting(yes, 3, 7), resting(yes, 1, 8), resting(no, 0, 9)]))).toEqual([8]);
    expect(indexesOf(allOf([resting(yes, 0, 7), resting(no, 3, 8), resting(no, 2, 9)]))).toEqual([9]);
  });

  it('are those of all parts where it takes all', () => {
    expect(indexesOf(allOf([resting(yes, 3, 7), resting(yes, 1, 8)]))).toEqual([7, 8]);
    expect(indexesOf(notOf(anyOf([resting(no, 3, 7), resting(no, 1, 8)])))).toEqual([7, 8]);
  });
});

describe('the kinds that could have made a condition true', () => {
  const counting = leaf(no, {
    direction: 1,
    reader: { read: () => no, explain: () => undefined, raisedBy: () => kindSet(['interview-held']) },
  });

  it('are those that raise what was too small', () => {
    expect(waysToHold(counting, frame)).toBe(kindSet(['interview-held']));
  });

  it('are none of what stands under `not`, whose parts came true', () => {
    expect(waysToHold(notOf(counting), frame)).toBe(0);
    expect(waysToHold(allOf([counting, notOf(counting)]), frame)).toBe(kindSet(['interview-held']));
    const fulfilled = { ...counting, test: (): Truth => yes };
    expect(waysToHold(allOf([counting, notOf(fulfilled)]), frame)).toBe(0);
  });
});

describe('what an opening leaves of a condition', () => {
  const at = (index: number) => ({ ...frame, opened: { index } }) as unknown as Frame;
  const isOfOpening = (fact: string) => fact.startsWith('opened.');
  const ofOpening = (value: unknown): Node => {
    const reader: FactReader = { read: () => value, explain: () => undefined };
    return leaf(unsure, {
      asks: [
        { fact: 'opened.at', reader },
        { fact: 'interaction.at', reader },
      ],
    });
  };

  it('is the same of two openings with the same value', () => {
    const residue = residueOf(ofOpening('call'), isOfOpening)!;
    expect(residue(at(1))).toBe(residue(at(2)));
  });

  it('is never the same where it is unknown: each has its own reason', () => {
    const residue = residueOf(ofOpening(unknown), isOfOpening)!;
    expect(residue(at(1))).not.toBe(residue(at(2)));
    const whole = residueOf(
      leaf(unsure, { asks: [{ fact: 'opened.at', reader: { read: () => unknown, explain: () => undefined } }] }),
      isOfOpening,
    )!;
    expect(whole(at(1))).not.toBe(whole(at(2)));
  });

  it('is nothing where no opening changes it', () => {
    expect(residueOf(leaf(yes), isOfOpening)).toBeUndefined();
  });
});
