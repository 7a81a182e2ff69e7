import type { ActionType } from '../action-type.ts';

/** Leave something of use: feedback, a hint, an introduction. */
export const offerFeedback: ActionType = {
  type: 'offer-feedback',
  about: 'Leave something of use: feedback, a hint, an introduction.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  tellsOfItFor: ['reply'],
  says: [{ type: 'help', form: 'feedback' }],
  words: {
    subject: 'Something of use',
    lines: ['Something that may be of use to you after {job}: {feedback}.', 'I wish you well with the next one.'],
  },
};
