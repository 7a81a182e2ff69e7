import type { ActionType } from '../action-type.ts';

/** Thank who referred somebody. */
export const thankReferrer: ActionType = {
  type: 'thank-referrer',
  about: 'Thank who referred somebody.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'acknowledgement' }],
  words: {
    subject: 'Thank you',
    // no word of keeping the name: whether it was kept is another matter
    lines: ['Thank you for telling me about {candidate}. It means a lot that you thought of us.'],
  },
};
