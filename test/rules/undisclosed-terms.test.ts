import { undisclosedTermsExamples } from '../../src/rules/undisclosed-terms.examples.ts';
import { undisclosedTerms } from '../../src/rules/undisclosed-terms.ts';
import { runExamples } from './run-examples.ts';

runExamples(undisclosedTerms, undisclosedTermsExamples);
