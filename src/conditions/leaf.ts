import type { FactReader } from '../facts/fact.ts';
import { groupOf } from '../facts/fact-names.ts';
import type { Frame } from '../facts/frame.ts';
import { everyKind, type KindSet, kinds } from '../facts/kinds.ts';
import { roleSetOf, unknownRoles } from '../facts/roles.ts';
import type { Asked, Node } from './node.ts';
import { type Compare, directionOf } from './operators.ts';
import { Between, negate, no, type Truth, truthOf, unknown, unsure, yes } from './truth.ts';

type Test = (frame: Frame) => Truth;

/** What a leaf is made of, checked. */
export interface LeafParts {
  readonly fact: string;
  readonly reader: FactReader;
  readonly operator: string;
  readonly compare: Compare;
  /** Whether nothing of the host's is in the operator. */
  readonly builtIn: boolean;
  /** The kinds of interaction that have the fact, where not all do. */
  readonly kinds: KindSet | undefined;
  /** The value, or the reader of the fact that gives it, and what it gives where that is an option of the rule. */
  readonly value: { readonly constant: unknown } | { readonly reader: FactReader; readonly fact: string; readonly option?: unknown };
  /** Whether the fact can be a number of which only the bounds are known. */
  readonly bounded: boolean;
  /** All facts that it asks for. */
  readonly asks: readonly Asked[];
}

/** A fact compared with a value. */
export function leafOf(parts: LeafParts): Node {
  const { fact, reader, operator, value, builtIn } = parts;
  const constant = 'constant' in value;
  return {
    test: testOf(parts),
    ...kindsOf(parts),
    depth: 1,
    size: 1,
    cost: (reader.register === undefined ? 1 : 2) + (constant ? 0 : 2),
    form: {
      type: 'leaf',
      fact,
      kinds: constant && groupOf(fact) === 'interaction' ? parts.kinds : undefined,
      reader,
      asks: parts.asks,
      constant: constant && typeof value.constant === 'number' ? value.constant : undefined,
      against: constant ? undefined : value.reader,
      againstFact: constant ? undefined : value.fact,
      direction: builtIn ? directionOf(operator) : 0,
    },
  };
}

function kindsOf({ fact, compare, value }: LeafParts): { may: KindSet; must: KindSet } {
  if (fact === 'interaction.kind' && 'constant' in value) {
    let set = 0;
    for (const [number, kind] of kinds.entries()) if (compare(kind, value.constant)) set |= 1 << number;
    return { may: set, must: set };
  }
  return { may: everyKind, must: 0 };
}

function testOf({ reader, operator, compare, builtIn, value, bounded }: LeafParts): Test {
  const constant = 'constant' in value ? value.constant : value.option;
  if ('reader' in value && constant === undefined) return compareFacts(reader, value.reader, compare, builtIn);
  const { read } = reader;
  const roles = reader.roles === undefined || !builtIn ? undefined : roleTest(reader.roles, operator, constant);
  if (roles !== undefined) return roles;
  if (typeof constant === 'boolean' && operator === 'equal' && builtIn && reader.truth !== undefined) return isTrue(reader.truth, constant);
  if (bounded) {
    const points = builtIn ? turningPoints(constant) : undefined;
    const compareNumber = builtIn && typeof constant === 'number' ? numberTests[operator]?.(constant) : undefined;
    if (compareNumber !== undefined) {
      return (frame) => {
        const found = read(frame);
        if (typeof found === 'number') return compareNumber(found);
        if (found instanceof Between) return throughout(found, points, compareNumber);
        return found === unknown ? unsure : no;
      };
    }
    return (frame) => {
      const found = read(frame);
      if (found === unknown) return unsure;
      if (found === undefined) return no;
      return found instanceof Between
        ? throughout(found, points, (number) => compare(number, constant))
        : truthOf(compare(found, constant));
    };
  }
  if (operator === 'equal' && builtIn) {
    return (frame) => {
      const found = read(frame);
      return found === constant ? yes : found === unknown ? unsure : no;
    };
  }
  if (operator === 'in' && builtIn && Array.isArray(constant)) return oneOf(read, constant);
  return (frame) => {
    const found = read(frame);
    if (found === unknown) return unsure;
    return found === undefined ? no : truthOf(compare(found, constant));
  };
}

/** The operators of numbers, against a number that is no NaN. */
const numberTests: Readonly<Record<string, (constant: number) => (found: number) => Truth>> = {
  equal: (constant) => (found) => (found === constant ? yes : no),
  notEqual: (constant) => (found) => (found === constant ? no : yes),
  lessThan: (constant) => (found) => (found < constant ? yes : no),
  lessThanInclusive: (constant) => (found) => (found <= constant ? yes : no),
  greaterThan: (constant) => (found) => (found > constant ? yes : no),
  greaterThanInclusive: (constant) => (found) => (found >= constant ? yes : no),
};

/** A fact that is a truth, as it is or reversed. */
function isTrue(truth: Test, wanted: boolean): Test {
  return wanted ? truth : (frame) => negate(truth(frame));
}

/** Lists in conditions are short: going through one is the quickest. */
function oneOf(read: FactReader['read'], list: readonly unknown[]): Test {
  return (frame) => {
    const found = read(frame);
    if (found === unknown) return unsure;
    for (let place = 0; place < list.length; place++) if (list[place] === found) return yes;
    return no;
  };
}

/** The quick ways to ask whether a role is among some. */
function roleTest(roles: (frame: Frame) => number, operator: string, constant: unknown): Test | undefined {
  let wanted: number;
  if (operator === 'contains' && typeof constant === 'string') wanted = rolesNamed([constant]);
  else if (operator === 'someFact:in' && Array.isArray(constant)) wanted = rolesNamed(constant);
  else return undefined;
  return (frame) => {
    const set = roles(frame);
    return set === unknownRoles ? unsure : truthOf((set & wanted) !== 0);
  };
}

function rolesNamed(names: readonly unknown[]): number {
  return names.reduce<number>((set, name) => (name === 'recruiters-side' ? set : set | roleSetOf(String(name))), 0);
}

function compareFacts(left: FactReader, right: FactReader, compare: Compare, builtIn: boolean): Test {
  const pointsOf = (value: unknown) => (builtIn ? turningPoints(value) : undefined);
  return (frame) => {
    const found = left.read(frame);
    const value = right.read(frame);
    if (found === unknown || value === unknown) return unsure;
    if (found === undefined || value === undefined) return no;
    if (!(found instanceof Between)) {
      return value instanceof Between
        ? throughout(value, pointsOf(found), (other) => compare(found, other))
        : truthOf(compare(found, value));
    }
    if (!(value instanceof Between)) return throughout(found, pointsOf(value), (one) => compare(one, value));
    if (builtIn) return throughoutBoth(found, value, compare);
    return throughout(found, undefined, (one) => throughout(value, undefined, (other) => compare(one, other)));
  };
}

/** The numbers at which a built-in operator may hold of a number where it does not at greater and smaller ones; any, where undefined. */
function turningPoints(value: unknown): readonly number[] | undefined {
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  if (items.some((item) => typeof item === 'string' || Array.isArray(item))) return undefined;
  return items.filter((item) => typeof item === 'number');
}

/** What holds of every number between two bounds, holds; what holds of some, is unsure. */
function throughout({ low, high }: Between, points: readonly number[] | undefined, holds: (number: number) => boolean | Truth): Truth {
  const first = asTruth(holds(low));
  if (first === unsure || asTruth(holds(high)) !== first) return unsure;
  if (points === undefined) {
    for (let number = low + 1; number < high; number++) if (asTruth(holds(number)) !== first) return unsure;
    return first;
  }
  // between two turning points it is the same throughout: those, and their neighbours, speak for all
  for (const point of points.flatMap((one) => [one - 1, one, one + 1])) {
    if (point > low && point < high && Number.isInteger(point) && asTruth(holds(point)) !== first) return unsure;
  }
  return first;
}

/** The same of two numbers: what a built-in operator makes of them rests on which is the greater. */
function throughoutBoth(one: Between, other: Between, compare: Compare): Truth {
  const first = compare(one.low, other.low);
  const common = Math.max(one.low, other.low);
  const agree =
    compare(one.low, other.high) === first &&
    compare(one.high, other.low) === first &&
    compare(one.high, other.high) === first &&
    (common > Math.min(one.high, other.high) || compare(common, common) === first);
  return agree ? truthOf(first) : unsure;
}

function asTruth(result: boolean | Truth): Truth {
  return typeof result === 'boolean' ? (result ? yes : no) : result;
}
