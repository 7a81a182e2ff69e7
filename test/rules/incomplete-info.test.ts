import { incompleteInfoExamples } from '../../src/rules/incomplete-info.examples.ts';
import { incompleteInfo } from '../../src/rules/incomplete-info.ts';
import { runExamples } from './run-examples.ts';

runExamples(incompleteInfo, incompleteInfoExamples);
