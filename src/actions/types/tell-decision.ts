import type { ActionType } from '../action-type.ts';
import { tooLate } from '../too-late.ts';

/** Tell the candidate that it is over, and leave something of use. */
export const tellDecision: ActionType = {
  type: 'tell-decision',
  about: 'Tell the candidate that it is over, and leave something of use.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  ends: true,
  makesIdle: ['send-job-details'],
  tellsFor: ['send-update', 'break-silence', 'report-progress', 'reply', 'offer-feedback'],
  says: ({ outcome }) => [{ type: 'decision', outcome }, { type: 'help', form: 'feedback' }, { type: 'acknowledgement' }],
  words: ({ late, outcome }) => ({
    subject: 'About {job}',
    ...(late ? { sorry: tooLate } : {}),
    lines: [
      outcome === 'rejected'
        ? 'I am sorry to bring you this news: {the client} has decided not to go on with your application for {job}.'
        : 'I am sorry to bring you this news: {job} has been closed and will not be filled. That says nothing about you.',
      'Something that may be of use to you: {feedback}.',
      'Thank you for the time that you gave it.',
    ],
  }),
};
