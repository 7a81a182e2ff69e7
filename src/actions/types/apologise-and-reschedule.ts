import type { ActionType } from '../action-type.ts';

/** Apologise, and offer another time. */
export const apologiseAndReschedule: ActionType = {
  type: 'apologise-and-reschedule',
  about: 'Apologise, and offer another time.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'acknowledgement' }],
  words: ({ opener, cancelled }) =>
    opener?.kind === 'interview-cancelled'
      ? {
          subject: 'Your interview for {job}',
          sorry: 'Your interview for {job} was cancelled at very short notice, and I am sorry.',
          lines: [
            cancelled
              ? 'Instead we can offer {new times}. Should none of them suit you, any other time that does is welcome. Thank you for bearing with us.'
              : 'You had made room for it. Thank you for bearing with us.',
          ],
        }
      : {
          subject: 'Sorry for the call',
          sorry: 'I called you on {opened} at a time that did not suit you, and I am sorry.',
          lines: ['I have noted the hours that suit you and keep to them. Thank you for bearing with me.'],
        },
};
