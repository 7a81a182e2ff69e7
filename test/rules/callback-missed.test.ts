import { callbackMissedExamples } from '../../src/rules/callback-missed.examples.ts';
import { callbackMissed } from '../../src/rules/callback-missed.ts';
import { runExamples } from './run-examples.ts';

runExamples(callbackMissed, callbackMissedExamples);
