import { optOutIgnoredExamples } from '../../src/rules/opt-out-ignored.examples.ts';
import { optOutIgnored } from '../../src/rules/opt-out-ignored.ts';
import { runExamples } from './run-examples.ts';

runExamples(optOutIgnored, optOutIgnoredExamples);
