import { candidateNoReplyExamples } from '../../src/rules/candidate-no-reply.examples.ts';
import { candidateNoReply } from '../../src/rules/candidate-no-reply.ts';
import { runExamples } from './run-examples.ts';

runExamples(candidateNoReply, candidateNoReplyExamples);
