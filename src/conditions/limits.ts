import { show } from '../entities/describe-issue.ts';
import type { Issue } from '../entities/issue.ts';
import type { Node } from './node.ts';

/** How many conditions may stand in one another: a host's stack is finite. */
export const deepest = 200;
/** Conditions that name one another twice are twice as many at each step: what goes through all of them comes to no end. */
const largest = 10_000;
const shownSteps = 12;

/** The issue of conditions that stand too deep in one another. */
export function tooDeep(path: Issue['path']): Issue {
  return tooLarge(path, `conditions at most ${String(deepest)} deep, those they name counted`, 'deeper ones');
}

/** The issue of a condition that is made of too many, or undefined where it is not. */
export function tooMany({ size }: Node, path: Issue['path']): Issue | undefined {
  if (size <= largest) return undefined;
  return tooLarge(path, `at most ${String(largest)} conditions, those they name counted`, show(size));
}

/** The issue of an operator under more decorators than can be gone through, or undefined where it is not. */
export function tooDecorated(operator: string, path: Issue['path']): Issue | undefined {
  if (operator.split(':').length <= deepest) return undefined;
  return tooLarge(path, `an operator with fewer than ${String(deepest)} decorators`, show(operator));
}

/** The issue of what is too large, with as much of the path as its author has to see. */
export function tooLarge(path: Issue['path'], expected: string, received: string): Issue {
  return { path: path.slice(0, shownSteps), code: 'too-large', expected, received };
}
