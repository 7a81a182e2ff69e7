import { unreturnedCallExamples } from '../../src/rules/unreturned-call.examples.ts';
import { unreturnedCall } from '../../src/rules/unreturned-call.ts';
import { runExamples } from './run-examples.ts';

runExamples(unreturnedCall, unreturnedCallExamples);
