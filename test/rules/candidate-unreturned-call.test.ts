import { candidateUnreturnedCallExamples } from '../../src/rules/candidate-unreturned-call.examples.ts';
import { candidateUnreturnedCall } from '../../src/rules/candidate-unreturned-call.ts';
import { runExamples } from './run-examples.ts';

runExamples(candidateUnreturnedCall, candidateUnreturnedCallExamples);
