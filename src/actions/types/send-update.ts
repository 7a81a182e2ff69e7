import type { ActionType } from '../action-type.ts';
import { tooLate } from '../too-late.ts';
import { updateLine } from '../update-lines.ts';

/** Tell the candidate where things stand, if only that there is no news. */
export const sendUpdate: ActionType = {
  type: 'send-update',
  about: 'Tell the candidate where things stand, if only that there is no news.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'no-news' }],
  words: (about) => ({
    subject: 'Where {job} stands',
    ...(about.late ? { sorry: tooLate } : {}),
    lines: [updateLine(about)],
  }),
};
