import { declineWithoutReasonExamples } from '../../src/rules/decline-without-reason.examples.ts';
import { declineWithoutReason } from '../../src/rules/decline-without-reason.ts';
import { runExamples } from './run-examples.ts';

runExamples(declineWithoutReason, declineWithoutReasonExamples);
