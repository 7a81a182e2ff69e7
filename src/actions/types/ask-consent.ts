import type { ActionType } from '../action-type.ts';

/** Ask the candidate whether the résumé may stay where it went; take it back where that was refused. */
export const askConsent: ActionType = {
  type: 'ask-consent',
  about: 'Ask the candidate whether the résumé may stay where it went, or take it back where the answer was no.',
  does: 'serves',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  tellsOfItFor: ['report-progress'],
  says: ({ refused }) => (refused ? [{ type: 'acknowledgement' }] : [{ type: 'question', topic: 'other' }]),
  words: ({ refused, ended, seen }) =>
    refused
      ? {
          subject: 'Your résumé for {job}',
          sorry: 'I put your résumé forward to {the client} for {job} on {opened} although you had said no, and I am sorry.',
          lines: [
            ended || seen
              ? 'Without your yes it should have stayed with me.'
              : 'I am taking your résumé back, and without your yes it goes nowhere.',
          ],
        }
      : {
          subject: 'Your résumé for {job}',
          sorry: 'I put your résumé forward to {the client} for {job} on {opened} before I had your yes, and I am sorry.',
          lines: [
            ended || seen
              ? 'Should you not want your résumé to stay there, one word is enough, and I take it back.'
              : 'Is it all right with you that your résumé is there? If not, one word is enough, and I take it back.',
          ],
        },
};
