import { unansweredQuestionExamples } from '../../src/rules/unanswered-question.examples.ts';
import { unansweredQuestion } from '../../src/rules/unanswered-question.ts';
import { runExamples } from './run-examples.ts';

runExamples(unansweredQuestion, unansweredQuestionExamples);
