import { submissionWithoutConsentExamples } from '../../src/rules/submission-without-consent.examples.ts';
import { submissionWithoutConsent } from '../../src/rules/submission-without-consent.ts';
import { runExamples } from './run-examples.ts';

runExamples(submissionWithoutConsent, submissionWithoutConsentExamples);
