import { ghostingExamples } from '../../src/rules/ghosting.examples.ts';
import { ghosting } from '../../src/rules/ghosting.ts';
import { runExamples } from './run-examples.ts';

runExamples(ghosting, ghostingExamples);
