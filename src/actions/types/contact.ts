import type { ActionType } from '../action-type.ts';

/** What a rule of a house asks for that names no action of the registry: that somebody gets in touch. */
export const contact: ActionType = {
  type: 'contact',
  about: 'Get in touch about what a rule of the house asks for.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'acknowledgement' }],
  words: { subject: 'About {job}', lines: ['{what you want to say}'] },
};
