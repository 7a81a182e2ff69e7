import type { ActionType } from '../action-type.ts';

/** See to it that nobody contacts the candidate again. */
export const stopContact: ActionType = {
  type: 'stop-contact',
  about: 'See to it that nobody contacts the candidate again.',
  does: 'settles',
  owner: 'debtor',
  act: 'nothing',
  channel: 'message',
  says: [],
  words: {
    subject: 'No more contact with {toward}',
    note: true,
    lines: [
      '{toward} has asked to hear no more. Take {toward} off every list, tell everybody who recruits for {job}, and send nothing more by any channel.',
    ],
  },
};
