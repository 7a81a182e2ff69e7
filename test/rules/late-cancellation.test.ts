import { lateCancellationExamples } from '../../src/rules/late-cancellation.examples.ts';
import { lateCancellation } from '../../src/rules/late-cancellation.ts';
import { runExamples } from './run-examples.ts';

runExamples(lateCancellation, lateCancellationExamples);
