import type { ActionType } from '../action-type.ts';

/** Tell the candidate where things stand, if only that there is no news. */
export const sendUpdate: ActionType = {
  type: 'send-update',
  about: 'Tell the candidate where things stand, if only that there is no news.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'no-news' }],
  words: {
    subject: 'Where {job} stands',
    lines: ['There is no news about {job} yet. I wanted you to hear that from me rather than wonder.'],
  },
};
