import { describe, expect, it } from 'vitest';
import { decorators, directionOf, findOperator, operators } from '../../src/conditions/operators.ts';

const none = new Map<string, never>();

function compare(fact: unknown, operator: string, value: unknown): boolean {
  const found = findOperator(operator, none);
  if (!('compare' in found)) throw new Error(`no operator ${operator}`);
  return found.compare(fact, value);
}

describe('the operators', () => {
  it("are json-rules-engine's ten, and its six decorators", () => {
    expect(Object.keys(operators)).toHaveLength(10);
    expect(Object.keys(decorators)).toHaveLength(6);
  });

  it.each([
    ['equal', 'a', 'a', true],
    ['equal', 1, '1', false],
    ['equal', ['a'], ['a'], false],
    ['notEqual', 1, '1', true],
    ['in', 'a', ['a', 'b'], true],
    ['in', 'a', 'an a in a text', true],
    ['in', 'a', 3, false],
    ['notIn', 'c', ['a', 'b'], true],
    ['notIn', 'a', 3, true],
    ['contains', ['a'], 'a', true],
    ['contains', 'text', 't', false],
    ['doesNotContain', ['a'], 'b', true],
    ['doesNotContain', 'text', 'x', false],
    ['lessThan', 1, 2, true],
    ['lessThan', '1', 2, true],
    ['lessThan', 'one', 2, false],
    ['lessThanInclusive', 2, 2, true],
    ['greaterThan', 2, 2, false],
    ['greaterThanInclusive', 2, 2, true],
    ['greaterThan', true, 0, false],
    ['in', Number.NaN, [Number.NaN], false],
    ['contains', [Number.NaN], Number.NaN, false],
    ['doesNotContain', [Number.NaN], Number.NaN, true],
  ] as const)('%s: %j, %j', (operator, fact, value, truth) => {
    expect(compare(fact, operator, value)).toBe(truth);
  });

  it.each([
    ['someFact:equal', ['a', 'b'], 'b', true],
    ['someFact:equal', 'b', 'b', false],
    ['everyFact:in', ['a', 'b'], ['a', 'b', 'c'], true],
    ['everyFact:in', [], ['a'], true],
    ['someValue:lessThan', 2, [1, 3], true],
    ['everyValue:lessThan', 2, [1, 3], false],
    ['someValue:equal', 2, 2, false],
    ['swap:lessThan', 3, 2, true],
    ['not:in', 'a', ['b'], true],
    ['not:someFact:equal', 'b', 'b', true],
    ['swap:in', ['a'], 'a', true],
    ['someFact:someValue:equal', ['a', 'b'], ['b', 'c'], true],
  ] as const)('%s: %j, %j', (operator, fact, value, truth) => {
    expect(compare(fact, operator, value)).toBe(truth);
  });

  it('of a host come first, under any decorator, and are told apart', () => {
    const host = new Map([['equal', { name: 'equal', evaluate: () => false }]]);
    for (const name of ['equal', 'not:equal']) {
      const found = findOperator(name, host);
      expect('compare' in found && [found.compare('a', 'a'), found.builtIn]).toEqual([name !== 'equal', false]);
    }
  });

  it('know whether they ask for more or for less', () => {
    expect(['lessThan', 'greaterThanInclusive', 'equal', 'not:lessThan'].map(directionOf)).toEqual([-1, 1, 0, 0]);
  });

  it('are found by their whole name alone', () => {
    expect(findOperator('toString', none)).toMatchObject({ misspelt: 'toString' });
    expect(findOperator('constructor:equal', none)).toMatchObject({ misspelt: 'constructor' });
  });
});
