import { silentRejectionExamples } from '../../src/rules/silent-rejection.examples.ts';
import { silentRejection } from '../../src/rules/silent-rejection.ts';
import { runExamples } from './run-examples.ts';

runExamples(silentRejection, silentRejectionExamples);
