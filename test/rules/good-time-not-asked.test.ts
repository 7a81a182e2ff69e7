import { goodTimeNotAskedExamples } from '../../src/rules/good-time-not-asked.examples.ts';
import { goodTimeNotAsked } from '../../src/rules/good-time-not-asked.ts';
import { runExamples } from './run-examples.ts';

runExamples(goodTimeNotAsked, goodTimeNotAskedExamples);
