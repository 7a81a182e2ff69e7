import type { ActionType } from '../action-type.ts';

/** Offer again, with more time to decide. */
export const extendOfferDeadline: ActionType = {
  type: 'extend-offer-deadline',
  about: 'Offer again, with more time to decide.',
  does: 'settles',
  owner: 'debtor',
  act: 'offer',
  channel: 'message',
  says: [],
  words: {
    subject: 'More time for your decision',
    lines: [
      'You have more time to decide about {job}: until {new deadline}. Talk it over with whoever should have a say, and ask whatever you would like to know.',
    ],
  },
};
