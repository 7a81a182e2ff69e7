import { referrerExposedExamples } from '../../src/rules/referrer-exposed.examples.ts';
import { referrerExposed } from '../../src/rules/referrer-exposed.ts';
import { runExamples } from './run-examples.ts';

runExamples(referrerExposed, referrerExposedExamples);
