import type { Signal } from '../../entities/signal.ts';
import { type Detector, everyone } from './detector.ts';

type QuestionTopic = Extract<Signal, { type: 'question' }>['topic'];

const topics = [
  'client',
  'location',
  'compensation',
  'contract-type',
  'process',
  'status',
  'availability',
  'pay-expectation',
  'pay-history',
  'resume',
  'other',
] as const satisfies readonly QuestionTopic[];

/** Questions and requests for a fact or a document, by what the answer would be about. */
export const question: Detector = {
  type: 'question',
  from: everyone,
  counts:
    'a request for a fact or a document, with or without a question mark; the topic is what the answer would be about, pay hoped for apart from pay so far',
  not: 'a request to do something, "let me know", pleasantries, rhetorical questions',
  detect(reading) {
    for (const [topic, sentence] of reading.bestOf('question', topics)) reading.addSentence({ type: 'question', topic }, sentence);
  },
};
