import { unansweredMessageExamples } from '../../src/rules/unanswered-message.examples.ts';
import { unansweredMessage } from '../../src/rules/unanswered-message.ts';
import { runExamples } from './run-examples.ts';

runExamples(unansweredMessage, unansweredMessageExamples);
