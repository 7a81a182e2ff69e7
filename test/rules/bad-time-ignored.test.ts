import { badTimeIgnoredExamples } from '../../src/rules/bad-time-ignored.examples.ts';
import { badTimeIgnored } from '../../src/rules/bad-time-ignored.ts';
import { runExamples } from './run-examples.ts';

runExamples(badTimeIgnored, badTimeIgnoredExamples);
