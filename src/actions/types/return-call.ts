import type { ActionType } from '../action-type.ts';
import { tooLate } from '../too-late.ts';

/** Call back. */
export const returnCall: ActionType = {
  type: 'return-call',
  about: 'Call back.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'call',
  tellsOfItFor: ['reply'],
  says: [{ type: 'acknowledgement' }],
  words: ({ channel, late, opener }) => {
    const asked = opener?.kind !== 'call' || opener.outcome === 'connected';
    const called = asked
      ? 'You asked me on {opened} to call you.'
      : 'You called on {opened} and did not reach me. I am sorry that I missed you.';
    return {
      subject: 'Your call',
      ...(asked && late ? { sorry: tooLate } : {}),
      lines: channel === 'message' ? [`${called} {answer}`] : [called, 'Now I am here for you; thank you for your patience.'],
    };
  },
};
