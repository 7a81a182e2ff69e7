import type { About, ActionType } from '../action-type.ts';
import { isTopic, topicLines } from '../terms.ts';

const questions: Readonly<Record<string, string>> = {
  client: 'You asked who the client is.',
  location: 'You asked where the job is.',
  compensation: 'You asked about the pay.',
  'contract-type': 'You asked what kind of contract it is.',
  process: 'You asked how it goes from here.',
  status: 'You asked where things stand.',
};

const withholds = ({ confidential }: About, topic: string): boolean => confidential && topic === 'client';

/** Answer what was asked, or say why it may not be told yet. */
export const answerQuestion: ActionType = {
  type: 'answer-question',
  about: 'Answer what was asked, or say why it may not be told yet.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  tellsFor: ['reply', 'send-update', 'break-silence'],
  says: (about) =>
    about.topics
      .filter(isTopic)
      .map((topic) =>
        withholds(about, topic) ? { type: 'withheld', topic, reason: 'asked to stay unnamed' } : { type: 'disclosure', topic },
      ),
  words: (about) => ({
    subject: 'Your question about {job}',
    lines: about.topics
      .filter(isTopic)
      .map((topic) =>
        withholds(about, topic)
          ? `${questions[topic]!} They have asked to stay unnamed for now, so I am not allowed to tell you yet.`
          : `${questions[topic]!} ${topicLines[topic]}`,
      ),
  }),
};
