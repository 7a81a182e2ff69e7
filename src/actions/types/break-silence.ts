import type { ActionType } from '../action-type.ts';

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
  words: ({ late }) => ({
    subject: 'Where {job} stands',
    ...(late ? { sorry: 'You have been waiting for word since {opened}, and I am sorry: nobody should have to wait that long.' } : {}),
    lines: ['There is no news about {job} yet. I wanted you to hear that from me rather than wonder.'],
  }),
};
