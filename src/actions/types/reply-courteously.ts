import type { ActionType } from '../action-type.ts';

/** Answer the recruiter, if only with a no and its reason. */
export const replyCourteously: ActionType = {
  type: 'reply-courteously',
  about: 'Answer the recruiter, if only with a no and its reason.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'acknowledgement' }],
  words: { subject: 'Your message about {job}', lines: ['Thank you for getting in touch about {job}. {yes, or no and why}'] },
};
