import type { ActionType } from '../action-type.ts';

/** Call the recruiter back, or write a line. */
export const callBack: ActionType = {
  type: 'call-back',
  about: 'Call the recruiter back, or write a line.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'call',
  tellsFor: ['reply-courteously'],
  says: [{ type: 'acknowledgement' }],
  words: { subject: 'Your call', lines: ['You tried to reach me on {opened}. Thank you for your call; I am sorry that I missed it.'] },
};
