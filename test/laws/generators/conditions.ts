import { between, type Chooser, chance, many, pick, some, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import type { Condition } from '../../reference/types.ts';
import { type FactChoice, type Place, randomFact, randomLimit, randomTime } from './facts.ts';

/** A condition that reads what may be read at the place. */
export function randomCondition(c: Chooser, place: Place, depth = 0): Condition {
  const next = () => randomCondition(c, place, depth + 1);
  const names = place.stable === true ? [] : [...place.named, ...place.namedOfDebt];
  return weighted<() => Condition>(c, [
    [depth === 0 ? 45 : 70, () => randomLeaf(c, place)],
    [depth < 2 ? 18 : 0, () => ({ all: many(c, 1, 3, next) })],
    [depth < 2 ? 15 : 0, () => ({ any: many(c, 1, 3, next) })],
    [depth < 2 ? 8 : 0, () => ({ not: next() })],
    [names.length > 0 ? 20 : 0, () => ({ condition: pick(c, names) })],
  ])();
}

function randomLeaf(c: Chooser, place: Place): Condition {
  const { type, values = ['x'], ...reference } = randomFact(c, place);
  return { ...reference, ...comparison(c, place, { type, values }) };
}

type Comparison = { readonly operator: string; readonly value: unknown };

function comparison(c: Chooser, place: Place, { type, values = [] }: Pick<FactChoice, 'type' | 'values'>): Comparison {
  const one = () => pick(c, values);
  const more = () => some(c, values);
  switch (type) {
    case 'string':
      return weighted<() => Comparison>(c, [
        [40, () => ({ operator: pick(c, ['equal', 'equal', 'notEqual', 'not:equal']), value: one() })],
        [35, () => ({ operator: pick(c, ['in', 'in', 'notIn', 'not:in', 'someValue:equal', 'everyValue:notEqual']), value: more() })],
        [8, () => ({ operator: 'equal', value: sameType(c, place, 'string') ?? one() })],
      ])();
    case 'strings':
      return weighted<() => Comparison>(c, [
        [50, () => ({ operator: pick(c, ['contains', 'contains', 'doesNotContain', 'not:contains']), value: one() })],
        [20, () => ({ operator: pick(c, ['someFact:equal', 'everyFact:equal', 'everyFact:notEqual']), value: one() })],
        [20, () => ({ operator: pick(c, ['someFact:in', 'everyFact:in', 'not:everyFact:in']), value: more() })],
      ])();
    case 'number':
      return weighted<() => Comparison>(c, [
        [60, () => ({ operator: order(c), value: randomLimit(c) })],
        [10, () => ({ operator: pick(c, ['equal', 'notEqual']), value: randomLimit(c) })],
        [5, () => ({ operator: 'in', value: [0, between(c, 1, 3)] })],
        [place.options === true ? 15 : 0, () => ({ operator: order(c), value: { fact: 'option.limit' } })],
        [10, () => ({ operator: order(c), value: sameType(c, place, 'number') ?? randomLimit(c) })],
      ])();
    case 'boolean':
      return { operator: pick(c, ['equal', 'equal', 'equal', 'notEqual']), value: chance(c, 70) };
    case 'instant':
      return { operator: order(c), value: place.stable === true ? Date.UTC(2026, 5, 1) : instantToCompare(c, place) };
  }
}

const order = (c: Chooser) =>
  pick(c, ['greaterThan', 'greaterThanInclusive', 'lessThan', 'lessThanInclusive', 'not:lessThan', 'swap:greaterThan']);

function instantToCompare(c: Chooser, place: Place): unknown {
  return weighted<() => unknown>(c, [
    [50, () => reference(randomTime(c, place))],
    [30, () => sameType(c, place, 'instant') ?? reference(randomTime(c, place))],
    [10, () => Date.UTC(2026, pick(c, [2, 3, 9]), between(c, 1, 28), 17)],
  ])();
}

const reference = ({ fact, params }: FactChoice) => (params === undefined ? { fact } : { fact, params });

/** Another fact of that type that may be read at the place. */
function sameType(c: Chooser, place: Place, type: FactChoice['type']): unknown {
  for (let tries = 0; tries < 8; tries++) {
    const choice = randomFact(c, place);
    if (choice.type === type) return reference(choice);
  }
  return undefined;
}
