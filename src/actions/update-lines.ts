import type { About } from './action-type.ts';

/** What an update says where nothing has happened. */
const noNewsLine = 'There is no news about {job} yet. I wanted you to hear that from me rather than wonder.';

/** What it says where the candidate was told a yes. */
const chosenLine = 'The yes for {job} stands. What happens next: {next step}.';

/** What it says where an interview was cancelled, and nothing was set in its place. */
const newTimeLine =
  'Your interview for {job} did not take place as planned, and I have not forgotten it. About a new time: {new times, or what happens next}.';

/** What it says where an interview is ahead. */
const aheadLine = 'Your interview for {job} stands, on {interviewAt}. There is nothing new beside it.';

/** What an update says. */
export function updateLine({ cancelled, chosen, interviewAt, asOf }: About): string {
  if (cancelled) return newTimeLine;
  if (interviewAt !== undefined && interviewAt > asOf) return aheadLine;
  return chosen ? chosenLine : noNewsLine;
}
