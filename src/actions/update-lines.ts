import type { About } from './action-type.ts';

/** What an update says where nothing has happened. */
const noNewsLine = 'There is no news about {job} yet. I wanted you to hear that from me rather than wonder.';

/** What it says where the candidate was told a yes. */
const chosenLine = 'The yes for {job} stands. What happens next: {next step}.';

/** What it says where an interview was cancelled, and nothing was set in its place. */
const newTimeLine =
  'Your interview for {job} did not take place as planned, and I have not forgotten it. About a new time: {new times, or what happens next}.';

/** What an update says. */
export const updateLine = ({ cancelled, chosen }: About): string => (cancelled ? newTimeLine : chosen ? chosenLine : noNewsLine);
