import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { operatorNamed } from './operators.ts';

const plain = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
const ofList = ['in', 'notIn'];
const onList = ['contains', 'doesNotContain'];
const texts = ['a', 'b', '5'];
const numbers = [0, 5, 7.5, -1];
const scalars = [...texts, ...numbers, true, false];
const lists = [[], ['a'], ['a', 'b'], [5, 7.5], [true]];

const cases = [
  ...[...plain, 'not:equal', 'not:lessThan', 'swap:greaterThan'].flatMap((name) =>
    scalars.flatMap((a) => scalars.map((b) => [name, a, b] as const)),
  ),
  ...[...ofList, 'not:in', 'someValue:equal', 'everyValue:notEqual', 'someValue:lessThan'].flatMap((name) =>
    scalars.flatMap((a) => lists.map((b) => [name, a, b] as const)),
  ),
  ...[...onList, 'not:contains', 'someFact:equal', 'everyFact:equal', 'someFact:greaterThan', 'not:someFact:equal'].flatMap((name) =>
    [...lists, 'a'].flatMap((a) => scalars.map((b) => [name, a, b] as const)),
  ),
  ...['someFact:in', 'everyFact:in', 'not:everyFact:in', 'swap:someFact:in', 'someValue:contains'].flatMap((name) =>
    lists.flatMap((a) => lists.map((b) => [name, a, b] as const)),
  ),
];

describe('operators', () => {
  it('agree with json-rules-engine', async () => {
    const engine = new Engine();
    for (const [index, [operator, fact, value]] of cases.entries()) {
      engine.addFact(`fact-${index}`, fact);
      engine.addRule({ conditions: { all: [{ fact: `fact-${index}`, operator, value }] }, event: { type: String(index) } });
    }
    const { events } = await engine.run();
    const held = new Set(events.map(({ type }) => type));
    for (const [index, [operator, fact, value]] of cases.entries()) {
      expect([operator, fact, value, operatorNamed(operator)(fact, value)]).toEqual([operator, fact, value, held.has(String(index))]);
    }
    expect(held.size).toBeGreaterThan(cases.length / 10);
  });
});
