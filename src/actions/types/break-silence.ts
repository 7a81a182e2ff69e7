import type { ActionType } from '../action-type.ts';
import { updateLine } from '../update-lines.ts';

/** Get in touch after a long silence. */
export const breakSilence: ActionType = {
  type: 'break-silence',
  about: 'Get in touch after a long silence.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  tellsFor: ['send-update'],
  says: [{ type: 'no-news' }],
  words: (about) => ({
    subject: 'Where {job} stands',
    ...(about.late
      ? { sorry: 'You have been waiting for word since {opened}, and I am sorry: nobody should have to wait that long.' }
      : {}),
    lines: [updateLine(about)],
  }),
};
