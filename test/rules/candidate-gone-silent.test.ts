import { candidateGoneSilentExamples } from '../../src/rules/candidate-gone-silent.examples.ts';
import { candidateGoneSilent } from '../../src/rules/candidate-gone-silent.ts';
import { runExamples } from './run-examples.ts';

runExamples(candidateGoneSilent, candidateGoneSilentExamples);
