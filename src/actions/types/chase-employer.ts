import type { ActionType } from '../action-type.ts';

/** Ask the employer for an answer on the candidate. */
export const chaseEmployer: ActionType = {
  type: 'chase-employer',
  about: 'Ask the employer for an answer on the candidate.',
  does: 'serves',
  owner: 'creditor',
  act: 'contact',
  channel: 'message',
  says: [{ type: 'question', topic: 'status' }],
  words: ({ opener }) => ({
    subject: '{candidate} for {job}',
    lines: [
      opener?.kind === 'interview-held'
        ? 'You met {candidate} on {opened} for {job}. How did it go, and what may I pass on?'
        : 'You have had the résumé of {candidate} for {job} since {opened}. What do you think, and what may I pass on?',
      'Even "not yet" helps: {candidate} is waiting for word.',
    ],
  }),
};
