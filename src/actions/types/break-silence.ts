import type { ActionType } from '../action-type.ts';
import { newTimeLine, noNewsLine } from '../update-lines.ts';

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
  words: ({ late, cancelled }) => ({
    subject: 'Where {job} stands',
    ...(late ? { sorry: 'You have been waiting for word since {opened}, and I am sorry: nobody should have to wait that long.' } : {}),
    lines: [cancelled ? newTimeLine : noNewsLine],
  }),
};
