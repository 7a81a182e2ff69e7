import type { ActionType } from '../action-type.ts';

/** Answer a message. */
export const reply: ActionType = {
  type: 'reply',
  about: 'Answer a message.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'acknowledgement' }],
  words: { subject: 'Your message about {job}', lines: ['Thank you for your message of {opened}. {answer}'] },
};
