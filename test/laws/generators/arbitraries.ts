import fc from 'fast-check';
import { type Chooser, listed } from '../../../src/testing/arbitraries/chooser.ts';
import { randomPair } from './pairs.ts';
import { randomPolicy } from './policies.ts';
import { randomTimeline } from './timelines.ts';

/** What the generator makes of a list of choices; it shrinks with the list, towards the plainest choices. */
const made = <Made>(generate: (c: Chooser) => Made): fc.Arbitrary<Made> =>
  fc
    .array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 0, maxLength: 4000, size: 'max' })
    .map((choices) => generate(listed(choices)));

/** Any timeline, in parsed form. */
export const timelines = made(randomTimeline);

/** Any policy, resolved. */
export const policies = made((c) => randomPolicy(c));

/** A timeline, a policy for it, and the options of the judging. */
export const pairs = made(randomPair);
