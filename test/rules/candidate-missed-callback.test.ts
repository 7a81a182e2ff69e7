import { candidateMissedCallbackExamples } from '../../src/rules/candidate-missed-callback.examples.ts';
import { candidateMissedCallback } from '../../src/rules/candidate-missed-callback.ts';
import { runExamples } from './run-examples.ts';

runExamples(candidateMissedCallback, candidateMissedCallbackExamples);
