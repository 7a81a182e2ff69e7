import type { ActionType } from '../action-type.ts';

/** Tell the referrer that the name was given away, and apologise. */
export const apologiseToReferrer: ActionType = {
  type: 'apologise-to-referrer',
  about: 'Tell the referrer that the name was given away, and apologise.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'acknowledgement' }],
  words: {
    subject: 'An apology',
    sorry: 'On {opened} I gave your name to the person whom you had referred, without your yes. I am sorry.',
    lines: ['What you tell me in confidence is to stay there. Thank you for telling me about people, in spite of this.'],
  },
};
