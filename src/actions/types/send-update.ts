import type { ActionType } from '../action-type.ts';
import { newTimeLine, noNewsLine } from '../update-lines.ts';

/** Tell the candidate where things stand, if only that there is no news. */
export const sendUpdate: ActionType = {
  type: 'send-update',
  about: 'Tell the candidate where things stand, if only that there is no news.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'no-news' }],
  words: ({ cancelled }) => ({ subject: 'Where {job} stands', lines: [cancelled ? newTimeLine : noNewsLine] }),
};
