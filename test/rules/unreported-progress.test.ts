import { unreportedProgressExamples } from '../../src/rules/unreported-progress.examples.ts';
import { unreportedProgress } from '../../src/rules/unreported-progress.ts';
import { runExamples } from './run-examples.ts';

runExamples(unreportedProgress, unreportedProgressExamples);
