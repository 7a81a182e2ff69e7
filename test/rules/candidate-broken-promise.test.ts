import { candidateBrokenPromiseExamples } from '../../src/rules/candidate-broken-promise.examples.ts';
import { candidateBrokenPromise } from '../../src/rules/candidate-broken-promise.ts';
import { runExamples } from './run-examples.ts';

runExamples(candidateBrokenPromise, candidateBrokenPromiseExamples);
