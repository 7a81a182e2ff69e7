import fc from 'fast-check';
import type { PolicyInput, TimelineInput } from 'hearback';
import { policyArbitrary, timelineArbitrary } from 'hearback/testing';

// fast-check takes whatever looks like its arbitraries; hearback does not import the class
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment */
/** Any timeline, as a host writes it. */
export const timelines: fc.Arbitrary<TimelineInput> = timelineArbitrary(fc);
/** Any policy that sets rules of `courtesy`. */
export const policies: fc.Arbitrary<PolicyInput> = policyArbitrary(fc);
/* eslint-enable */
