import type { ActionType } from '../action-type.ts';
import { answersOf, isTopic, isWithheld, topicLines, withheldLine } from '../terms.ts';
import { tooLate } from '../too-late.ts';

const questions: Readonly<Record<string, string>> = {
  client: 'You asked who the job is with.',
  location: 'You asked where the job is.',
  compensation: 'You asked about the pay.',
  'contract-type': 'You asked what kind of contract it is.',
  process: 'You asked how it goes from here.',
  status: 'You asked where things stand.',
};

/** Answer what was asked, or say why it may not be told yet. */
export const answerQuestion: ActionType = {
  type: 'answer-question',
  about: 'Answer what was asked, or say why it may not be told yet.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  tellsFor: ['send-update', 'break-silence'],
  tellsOfItFor: ['reply'],
  says: answersOf,
  words: (about) => ({
    subject: 'Your question about {job}',
    ...(about.late ? { sorry: tooLate } : {}),
    lines: about.topics
      .filter(isTopic)
      // that it is over says where things stand
      .filter((topic) => !(about.ended && topic === 'status'))
      .map((topic) =>
        isWithheld(topic, about)
          ? `${questions[topic]!} ${withheldLine}`
          : `${questions[topic]!} ${about.ended && topic === 'process' ? 'With this it is over, and no further step follows.' : topicLines[topic]}`,
      ),
  }),
};
