import { pressureTacticsExamples } from '../../src/rules/pressure-tactics.examples.ts';
import { pressureTactics } from '../../src/rules/pressure-tactics.ts';
import { runExamples } from './run-examples.ts';

runExamples(pressureTactics, pressureTacticsExamples);
