import { employerLateFeedbackExamples } from '../../src/rules/employer-late-feedback.examples.ts';
import { employerLateFeedback } from '../../src/rules/employer-late-feedback.ts';
import { runExamples } from './run-examples.ts';

runExamples(employerLateFeedback, employerLateFeedbackExamples);
