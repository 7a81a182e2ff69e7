import { overdueUpdateExamples } from '../../src/rules/overdue-update.examples.ts';
import { overdueUpdate } from '../../src/rules/overdue-update.ts';
import { runExamples } from './run-examples.ts';

runExamples(overdueUpdate, overdueUpdateExamples);
