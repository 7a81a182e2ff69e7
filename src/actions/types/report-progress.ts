import type { Interaction } from '../../entities/interaction.ts';
import type { About, ActionType } from '../action-type.ts';
import { tooLate } from '../too-late.ts';

const lines: Readonly<Record<string, string>> = {
  'resume-submitted': 'Your résumé for {job} has been with {the client} since {opened}.',
  'feedback-received': 'There is feedback on you for {job}: {feedback}.',
  'interview-scheduled': 'Your interview for {job} is set: {startsAt}.',
  'interview-cancelled': 'Your interview for {job} does not take place as planned, I am sorry. What happens next: {next step}.',
};

const pastLine =
  'Your interview for {job} was set for {startsAt}, and I did not tell you in time. I am sorry. What happens next: {next step}.';

/** Whether it is an interview of which nobody can be told in time any more. */
function isPast(opener: Interaction | undefined, asOf: number): boolean {
  return opener?.kind === 'interview-scheduled' && opener.startsAt !== undefined && opener.startsAt < asOf;
}

/** What has happened, the last of each kind; of an interview only how it stands. */
function newsOf({ opener, later }: About): Interaction[] {
  const news = opener === undefined ? [] : [opener, ...later.filter(({ kind }) => Object.hasOwn(lines, kind))];
  const subjectOf = ({ kind }: Interaction): string => (kind.startsWith('interview-') ? 'interview' : kind);
  return news.filter((one, index) => news.slice(index + 1).every((next) => subjectOf(next) !== subjectOf(one)));
}

/** Tell the candidate what has happened. */
export const reportProgress: ActionType = {
  type: 'report-progress',
  about: 'Tell the candidate what has happened.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  tells: newsOf,
  tellsFor: ['send-update', 'break-silence', 'reply'],
  says: [{ type: 'disclosure', topic: 'status' }],
  words: ({ opener, asOf, late }) => ({
    subject: 'News about {job}',
    ...(late && !isPast(opener, asOf) ? { sorry: tooLate } : {}),
    lines: [isPast(opener, asOf) ? pastLine : (lines[opener?.kind ?? ''] ?? 'There is news about {job}: {status}.')],
  }),
};
