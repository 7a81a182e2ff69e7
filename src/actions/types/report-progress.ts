import type { ActionType } from '../action-type.ts';

const lines: Readonly<Record<string, string>> = {
  'resume-submitted': 'Your résumé for {job} has been with {the client} since {opened}.',
  'feedback-received': 'There is an answer on you for {job}: {feedback}.',
  'interview-scheduled': 'Your interview for {job} is set: {startsAt}.',
  'interview-cancelled': 'Your interview for {job} does not take place as planned, I am sorry. What happens next: {next step}.',
};

/** Tell the candidate what has happened. */
export const reportProgress: ActionType = {
  type: 'report-progress',
  about: 'Tell the candidate what has happened.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  tellsFor: ['send-update', 'break-silence', 'reply'],
  says: [{ type: 'disclosure', topic: 'status' }],
  words: ({ opener }) => ({ subject: 'News about {job}', lines: [lines[opener?.kind ?? ''] ?? 'There is news about {job}: {status}.'] }),
};
