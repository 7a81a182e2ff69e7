import { describe, expect, it } from 'vitest';
import { allOf, anyOf, namedOf, notOf } from '../../src/conditions/combine.ts';
import { leafOf } from '../../src/conditions/leaf.ts';
import type { Node } from '../../src/conditions/node.ts';
import { findOperator } from '../../src/conditions/operators.ts';
import { Between, no, type Truth, unknown, unsure, yes } from '../../src/conditions/truth.ts';
import type { FactReader } from '../../src/facts/fact.ts';
import type { Frame } from '../../src/facts/frame.ts';
import { everyKind } from '../../src/facts/kinds.ts';

const frame = { stamp: 1, remembered: [-1] } as unknown as Frame;

const valued = (truth: Truth): Node => ({ ...allOf([]), test: () => truth });
const factOf = (value: unknown): FactReader => ({ read: () => value, explain: () => undefined });

/** The truth of a leaf that compares one value with another, or with that of another fact. */
function truthOf(fact: unknown, operator: string, value: unknown, against: 'constant' | 'fact' = 'constant'): Truth {
  const found = findOperator(operator, new Map([['host', { name: 'host', evaluate: (one: unknown) => one === 3 }]]));
  if (!('compare' in found)) throw new Error(`no operator ${operator}`);
  const other = against === 'constant' ? { constant: value } : { reader: factOf(value), fact: 'other' };
  return leafOf({ fact: 'one', reader: factOf(fact), operator, ...found, value: other, bounded: true, kinds: undefined, asks: [] }).test(
    frame,
  );
}

const truths = [no, yes, unsure] as const;
const table = (combine: (...parts: Node[]) => Node) =>
  truths.map((one) => truths.map((other) => combine(valued(one), valued(other)).test(frame)));

describe('truth has three values', () => {
  it('`all` is no with one no, else unknown with one unknown', () => {
    expect(table((...parts) => allOf(parts))).toEqual([
      [no, no, no],
      [no, yes, unsure],
      [no, unsure, unsure],
    ]);
  });

  it('`any` is yes with one yes, else unknown with one unknown', () => {
    expect(table((...parts) => anyOf(parts))).toEqual([
      [no, yes, unsure],
      [yes, yes, yes],
      [unsure, yes, unsure],
    ]);
  });

  it('`not` of the unknown is unknown', () => {
    expect(truths.map((truth) => notOf(valued(truth)).test(frame))).toEqual([yes, no, unsure]);
  });

  it('an empty `all` holds, and so does an empty `any`, as in json-rules-engine', () => {
    expect([allOf([]).test(frame), anyOf([]).test(frame)]).toEqual([yes, yes]);
  });

  it('a named condition keeps its truth while the frame stays where it is', () => {
    let asked = 0;
    const test = (): Truth => {
      asked++;
      return unsure;
    };
    const dear = { ...valued(unsure), cost: 9, test };
    const named = namedOf('dear', dear, 0);
    expect([named.test(frame), named.test(frame), asked]).toEqual([unsure, unsure, 1]);
    expect([named.test({ ...frame, stamp: 2 }), asked]).toEqual([unsure, 2]);
  });
});

describe('a leaf', () => {
  const operators = [
    'equal',
    'notEqual',
    'in',
    'notIn',
    'contains',
    'doesNotContain',
    'lessThan',
    'greaterThanInclusive',
    'not:equal',
    'swap:notEqual',
  ];

  it.each(operators)('with `%s` is false of an absent fact, and unknown of an unknown one', (operator) => {
    for (const against of ['constant', 'fact'] as const) {
      expect(truthOf(undefined, operator, [1], against)).toBe(no);
      expect(truthOf(unknown, operator, [1], against)).toBe(unsure);
    }
    expect(truthOf([1], operator, undefined, 'fact')).toBe(no);
    expect(truthOf(undefined, operator, unknown, 'fact')).toBe(unsure);
    expect(truthOf(unknown, operator, undefined, 'fact')).toBe(unsure);
  });
});

describe('a number between two bounds', () => {
  const bounds = new Between(2, 5);

  it.each([
    ['lessThan', 6, yes],
    ['lessThan', 5, unsure],
    ['lessThan', 2, no],
    ['lessThanInclusive', 5, yes],
    ['greaterThan', 2, unsure],
    ['greaterThanInclusive', 2, yes],
    ['equal', 3, unsure],
    ['equal', 6, no],
    ['equal', 2.5, no],
    ['notEqual', 4, unsure],
    ['notEqual', 6, yes],
    ['in', [3, 9], unsure],
    ['in', [7, 9], no],
    ['in', [2, 3, 4, 5], yes],
    ['in', [2, 5], unsure],
    ['notIn', [3, 4], unsure],
    ['in', 'of 2, 3 and 5', unsure],
    ['not:greaterThan', 5, yes],
    ['someValue:equal', [1, 4], unsure],
    ['host', 0, unsure],
    ['not:host', 0, unsure],
  ] as const)('with `%s` and %j', (operator, value, truth) => {
    expect(truthOf(bounds, operator, value)).toBe(truth);
    expect(truthOf(bounds, operator, value, 'fact')).toBe(truth);
  });

  it.each([
    ['lessThan', new Between(6, 9), yes],
    ['lessThan', new Between(5, 9), unsure],
    ['greaterThan', new Between(0, 1), yes],
    ['equal', new Between(5, 9), unsure],
    ['equal', new Between(3, 4), unsure],
    ['equal', new Between(6, 9), no],
    ['notEqual', new Between(0, 1), yes],
    ['host', new Between(0, 1), unsure],
  ] as const)('with `%s` and another, %j', (operator, other, truth) => {
    expect(truthOf(bounds, operator, other, 'fact')).toBe(truth);
  });

  it('is judged by its bounds, however far apart', () => {
    const wide = new Between(4, Number.MAX_SAFE_INTEGER);
    expect([truthOf(wide, 'greaterThan', 3), truthOf(wide, 'equal', 3), truthOf(wide, 'equal', wide, 'fact')]).toEqual([yes, no, unsure]);
    expect(truthOf(3, 'lessThan', wide, 'fact')).toBe(yes);
  });
});

describe('the kinds for which a condition may hold', () => {
  const kind = (operator: string, value: unknown): Node => {
    const found = findOperator(operator, new Map());
    if (!('compare' in found)) throw new Error(operator);
    return leafOf({
      fact: 'interaction.kind',
      reader: factOf('call'),
      operator,
      ...found,
      value: { constant: value },
      bounded: false,
      kinds: undefined,
      asks: [],
    });
  };
  const [message, call] = [1, 2];

  it('are those that its leaves on the kind let through', () => {
    expect(kind('equal', 'call')).toMatchObject({ may: call, must: call });
    expect(anyOf([kind('equal', 'call'), kind('equal', 'message')]).may).toBe(message | call);
    expect(allOf([kind('in', ['call', 'message']), valued(unsure)])).toMatchObject({ may: message | call });
    expect(notOf(kind('equal', 'call')).may).toBe(everyKind & ~call);
    expect(notOf(allOf([kind('equal', 'call'), { ...valued(unsure), must: 0 }])).may).toBe(everyKind);
  });
});
