import { brokenPromiseExamples } from '../../src/rules/broken-promise.examples.ts';
import { brokenPromise } from '../../src/rules/broken-promise.ts';
import { runExamples } from './run-examples.ts';

runExamples(brokenPromise, brokenPromiseExamples);
