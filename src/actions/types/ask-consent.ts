import type { ActionType } from '../action-type.ts';

/** Ask the candidate whether the résumé may stay where it went. */
export const askConsent: ActionType = {
  type: 'ask-consent',
  about: 'Ask the candidate whether the résumé may stay where it went.',
  does: 'serves',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'question', topic: 'other' }],
  words: {
    subject: 'Your résumé for {job}',
    sorry: 'I put your résumé forward for {job} on {opened} before I had your yes, and I am sorry.',
    lines: ['Is that all right with you? If not, one word is enough, and I take it back.'],
  },
};
