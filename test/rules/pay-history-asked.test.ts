import { payHistoryAskedExamples } from '../../src/rules/pay-history-asked.examples.ts';
import { payHistoryAsked } from '../../src/rules/pay-history-asked.ts';
import { runExamples } from './run-examples.ts';

runExamples(payHistoryAsked, payHistoryAskedExamples);
