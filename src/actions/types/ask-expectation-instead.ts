import type { ActionType } from '../action-type.ts';

/** Take back the question about past pay, and ask what is hoped for. */
export const askExpectationInstead: ActionType = {
  type: 'ask-expectation-instead',
  about: 'Take back the question about past pay, and ask what is hoped for.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'question', topic: 'pay-expectation' }],
  words: {
    subject: 'My question about pay',
    sorry: 'Please disregard my question of {opened} about your past pay; it was not mine to ask.',
    lines: ['What would you like to earn in your next job?'],
  },
};
