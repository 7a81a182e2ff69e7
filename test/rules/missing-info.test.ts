import { missingInfoExamples } from '../../src/rules/missing-info.examples.ts';
import { missingInfo } from '../../src/rules/missing-info.ts';
import { runExamples } from './run-examples.ts';

runExamples(missingInfo, missingInfoExamples);
