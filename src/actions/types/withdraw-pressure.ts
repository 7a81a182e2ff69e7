import type { ActionType } from '../action-type.ts';

/** Take back the pressure, and leave time. */
export const withdrawPressure: ActionType = {
  type: 'withdraw-pressure',
  about: 'Take back the pressure, and leave time.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'acknowledgement' }],
  words: {
    subject: 'Take your time',
    sorry: 'I put pressure on you on {opened}, and I am sorry for that.',
    lines: ['Please take the time that you need. Thank you for your patience with me.'],
  },
};
