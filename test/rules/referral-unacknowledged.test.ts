import { referralUnacknowledgedExamples } from '../../src/rules/referral-unacknowledged.examples.ts';
import { referralUnacknowledged } from '../../src/rules/referral-unacknowledged.ts';
import { runExamples } from './run-examples.ts';

runExamples(referralUnacknowledged, referralUnacknowledgedExamples);
