import type { Frame } from '../facts/frame.ts';
import { everyKind } from '../facts/kinds.ts';
import type { Node } from './node.ts';
import { negate, no, type Truth, unsure, yes } from './truth.ts';

type Test = (frame: Frame) => Truth;

/** What is cheaper than this is as soon tested again as remembered. */
const dear = 4;

const always: Test = () => yes;
const never: Test = () => no;

/** Every one of them holds. */
export function allOf(parts: readonly Node[]): Node {
  const tests = cheapestFirst(parts);
  return {
    test: tests.length === 0 ? always : every(tests),
    may: parts.reduce((set, part) => set & part.may, everyKind),
    must: parts.reduce((set, part) => set & part.must, everyKind),
    cost: costOf(parts),
    depth: depthOf(parts),
    size: sizeOf(parts),
    form: { type: 'all', parts },
  };
}

/** One of them holds. */
export function anyOf(parts: readonly Node[]): Node {
  const tests = cheapestFirst(parts);
  return {
    // json-rules-engine takes an empty list, of either sort, for true
    test: tests.length === 0 ? always : some(tests),
    may: parts.length === 0 ? everyKind : parts.reduce((set, part) => set | part.may, 0),
    must: parts.length === 0 ? everyKind : parts.reduce((set, part) => set | part.must, 0),
    cost: costOf(parts),
    depth: depthOf(parts),
    size: sizeOf(parts),
    form: { type: 'any', parts },
  };
}

/** It does not hold. */
export function notOf(part: Node): Node {
  const { test } = part;
  return {
    test: (frame) => negate(test(frame)),
    may: everyKind & ~part.must,
    must: everyKind & ~part.may,
    cost: part.cost,
    depth: part.depth + 1,
    size: part.size + 1,
    form: { type: 'not', part },
  };
}

/** A condition by its name; its truth is remembered, under `number`, while the frame stays where it is. */
export function namedOf(name: string, part: Node, number: number | undefined): Node {
  const { test } = part;
  return {
    test: number === undefined || part.cost < dear ? test : remember(test, number),
    may: part.may,
    must: part.must,
    cost: Math.min(part.cost, 2),
    depth: part.depth + 1,
    size: part.size + 1,
    form: { type: 'named', name, part, number },
  };
}

function remember(test: Test, number: number): Test {
  return (frame) => {
    const { remembered } = frame;
    const found = remembered[number]!;
    if (found >> 2 === frame.stamp) return (found & 3) as Truth;
    const truth = test(frame);
    remembered[number] = (frame.stamp << 2) | truth;
    return truth;
  };
}

/** A condition that never holds: it stands in for one that was refused. */
export const refused: Node = { test: never, may: everyKind, must: 0, cost: 0, depth: 0, size: 0, form: { type: 'all', parts: [] } };
/** Stands in for one that was refused for its size: what is made of it is too large as well, and is not refused again. */
export const oversized: Node = { ...refused, size: Number.POSITIVE_INFINITY };

/** All of some tests, three at a time: each closure more is a call more. */
function every(tests: readonly Test[]): Test {
  if (tests.length === 1) return tests[0]!;
  if (tests.length === 2) return both(tests[0]!, tests[1]!);
  const [first, second] = tests as [Test, Test, ...Test[]];
  const third = every(tests.slice(2));
  return (frame) => {
    const one = first(frame);
    if (one === no) return no;
    const other = second(frame);
    if (other === no) return no;
    const last = third(frame);
    return last === no ? no : one === unsure || other === unsure ? unsure : last;
  };
}

/** One of some tests. */
function some(tests: readonly Test[]): Test {
  if (tests.length === 1) return tests[0]!;
  if (tests.length === 2) return either(tests[0]!, tests[1]!);
  const [first, second] = tests as [Test, Test, ...Test[]];
  const third = some(tests.slice(2));
  return (frame) => {
    const one = first(frame);
    if (one === yes) return yes;
    const other = second(frame);
    if (other === yes) return yes;
    const last = third(frame);
    return last === yes ? yes : one === unsure || other === unsure ? unsure : last;
  };
}

function both(first: Test, second: Test): Test {
  return (frame) => {
    const one = first(frame);
    if (one === no) return no;
    const other = second(frame);
    return other === no ? no : one === unsure ? unsure : other;
  };
}

function either(first: Test, second: Test): Test {
  return (frame) => {
    const one = first(frame);
    if (one === yes) return yes;
    const other = second(frame);
    return other === yes ? yes : one === unsure ? unsure : other;
  };
}

function cheapestFirst(parts: readonly Node[]): Test[] {
  return [...parts].sort((a, b) => a.cost - b.cost).map((part) => part.test);
}

function costOf(parts: readonly Node[]): number {
  return parts.reduce((sum, part) => sum + part.cost, 0);
}

function sizeOf(parts: readonly Node[]): number {
  return parts.reduce((sum, part) => sum + part.size, 1);
}

function depthOf(parts: readonly Node[]): number {
  return parts.reduce((deepest, part) => Math.max(deepest, part.depth + 1), 1);
}
