import { noPartingHelpExamples } from '../../src/rules/no-parting-help.examples.ts';
import { noPartingHelp } from '../../src/rules/no-parting-help.ts';
import { runExamples } from './run-examples.ts';

runExamples(noPartingHelp, noPartingHelpExamples);
