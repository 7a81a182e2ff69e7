import type { ActionType } from '../action-type.ts';
import { tooLate } from '../too-late.ts';

/** Answer a message. */
export const reply: ActionType = {
  type: 'reply',
  about: 'Answer a message.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'acknowledgement' }],
  words: ({ late }) => ({
    subject: 'Your message about {job}',
    ...(late ? { sorry: tooLate } : {}),
    lines: ['Thank you for your message of {opened}. {answer}'],
  }),
};
