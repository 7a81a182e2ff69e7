import type { ActionType } from '../action-type.ts';

/** Write once more to close the door kindly, and leave it at that. */
export const closeKindly: ActionType = {
  type: 'close-kindly',
  about: 'Write once more to close the door kindly, and leave it at that.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  // whose apology it says
  tellsFor: ['withdraw-pressure'],
  // after a long silence the case ends here, and the candidate is told so
  asks: ({ mayFollowUp }) => !mayFollowUp,
  says: ({ advice }) =>
    advice
      ? [{ type: 'acknowledgement' }]
      : [{ type: 'decision', outcome: 'position-closed' }, { type: 'help', form: 'advice' }, { type: 'acknowledgement' }],
  words: ({ advice, ofCandidate }) =>
    advice
      ? {
          subject: 'My last note about {job}',
          lines: [
            'Thank you for your patience with my notes. I do not want to fill your inbox, so I leave it at this. You are welcome to write to me at any time.',
          ],
        }
      : {
          subject: 'Closing {job}',
          ...(ofCandidate ? {} : { sorry: 'It has been quiet for much too long, and I am sorry. Thank you for your patience.' }),
          lines: [
            'Nothing came of {job} for us, and it is closed now.',
            'Something that may be of use to you: {a hint of use}.',
            'You are welcome to write to me at any time.',
          ],
        },
};
