export type { Arbitrary, FastCheck } from './arbitraries/arbitrary.ts';
export { type PolicyArbitraryOptions, policyArbitrary } from './arbitraries/policy-arbitrary.ts';
export { type TimelineArbitraryOptions, timelineArbitrary } from './arbitraries/timeline-arbitrary.ts';
export { type FormatOptions, formatNotation } from './format-notation.ts';
export { notationInstant, parseNotation } from './notation.ts';
